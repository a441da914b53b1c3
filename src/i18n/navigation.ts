import type { MessageKey } from './messages.ts';
import type { Section } from './sections.ts';

interface Entry {
  readonly section: Section;
  readonly key: MessageKey;
  /** Wide ones stand in the masthead only where there is room, those of the foot never. */
  readonly place?: 'wide' | 'foot';
}

/** The sections that masthead and footer name, in their order. */
export const navigation: readonly Entry[] = [
  { section: 'spaces', key: 'nav.spaces' },
  { section: 'howMany', key: 'nav.how-many' },
  { section: 'networks', key: 'nav.networks', place: 'wide' },
  { section: 'guide', key: 'nav.guide' },
  { section: 'data', key: 'nav.data' },
  { section: 'contribute', key: 'nav.contribute' },
  { section: 'glossary', key: 'nav.glossary', place: 'foot' },
  { section: 'about', key: 'nav.about', place: 'foot' },
];
