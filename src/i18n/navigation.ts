import type { MessageKey } from './messages.ts';
import type { Section } from './sections.ts';

/** The sections that masthead and footer name, in their order; wide ones stand in the masthead only where there is room. */
export const navigation: readonly { readonly section: Section; readonly key: MessageKey; readonly isWide?: boolean }[] =
  [
    { section: 'spaces', key: 'nav.spaces' },
    { section: 'networks', key: 'nav.networks' },
    { section: 'data', key: 'nav.data' },
    { section: 'contribute', key: 'nav.contribute' },
    { section: 'about', key: 'nav.about', isWide: true },
  ];
