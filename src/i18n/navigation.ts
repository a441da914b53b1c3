import type { MessageKey } from './messages.ts';
import type { Section } from './sections.ts';

interface Entry {
  readonly section: Section;
  readonly key: MessageKey;
  /** In the masthead only where there is room; always in the footer. */
  readonly isWide?: boolean;
  /** In the footer alone. */
  readonly isLow?: boolean;
}

/** The sections that masthead and footer name, in their order. */
export const navigation: readonly Entry[] = [
  { section: 'spaces', key: 'nav.spaces' },
  { section: 'howMany', key: 'nav.how-many' },
  { section: 'guide', key: 'nav.guide' },
  { section: 'data', key: 'nav.data' },
  { section: 'contribute', key: 'nav.contribute', isWide: true },
  { section: 'clients', key: 'nav.clients', isLow: true },
  { section: 'networks', key: 'nav.networks', isLow: true },
  { section: 'observatory', key: 'nav.observatory', isLow: true },
  { section: 'questions', key: 'nav.questions', isLow: true },
  { section: 'glossary', key: 'nav.glossary', isLow: true },
  { section: 'poster', key: 'nav.poster', isLow: true },
  { section: 'embed', key: 'nav.embed', isLow: true },
  { section: 'about', key: 'nav.about', isLow: true },
];
