import type { Words } from './locales.ts';

const segments = {
  home: { fr: '', en: '' },
  spaces: { fr: 'espaces', en: 'spaces' },
  howMany: { fr: 'combien', en: 'how-many' },
  clients: { fr: 'recevoir-des-clients', en: 'receiving-clients' },
  definitions: { fr: 'definitions', en: 'definitions' },
  search: { fr: 'recherche', en: 'search' },
  regions: { fr: 'regions', en: 'regions' },
  provinces: { fr: 'provinces', en: 'provinces' },
  municipalities: { fr: 'communes', en: 'municipalities' },
  networks: { fr: 'reseaux', en: 'networks' },
  kinds: { fr: 'types', en: 'kinds' },
  amenities: { fr: 'equipements', en: 'amenities' },
  questions: { fr: 'questions', en: 'questions' },
  guide: { fr: 'guide', en: 'guide' },
  observatory: { fr: 'observatoire', en: 'observatory' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  data: { fr: 'donnees', en: 'data' },
  about: { fr: 'a-propos', en: 'about' },
  contribute: { fr: 'contribuer', en: 'contribute' },
  offline: { fr: 'hors-ligne', en: 'offline' },
  poster: { fr: 'affiche', en: 'poster' },
  embed: { fr: 'integrer', en: 'embed' },
} as const satisfies Readonly<Record<string, Words>>;

export type Section = keyof typeof segments;

/** The translated path segment of every section: an address is said here and nowhere else. Published ones never change. */
export const sections: Readonly<Record<Section, Words>> = segments;

interface Below {
  readonly section: Section;
  readonly segment: Words;
}

const below = {
  coverage: { section: 'data', segment: { fr: 'couverture', en: 'coverage' } },
  openings: { section: 'observatory', segment: { fr: 'ouvertures', en: 'openings' } },
  prices: { section: 'observatory', segment: { fr: 'prix', en: 'prices' } },
  dictionary: { section: 'data', segment: { fr: 'dictionnaire', en: 'dictionary' } },
  examples: { section: 'data', segment: { fr: 'exemples', en: 'examples' } },
  sql: { section: 'data', segment: { fr: 'sql', en: 'sql' } },
  citation: { section: 'data', segment: { fr: 'citation', en: 'citation' } },
  limits: { section: 'data', segment: { fr: 'limites', en: 'limits' } },
  asOf: { section: 'data', segment: { fr: 'a-une-date', en: 'as-of' } },
  quality: { section: 'data', segment: { fr: 'qualite', en: 'quality' } },
  changes: { section: 'data', segment: { fr: 'changements', en: 'changes' } },
  verify: { section: 'data', segment: { fr: 'verifier', en: 'verify' } },
  timeline: { section: 'observatory', segment: { fr: 'chronologie', en: 'timeline' } },
  form: { section: 'contribute', segment: { fr: 'formulaire', en: 'form' } },
  openTasks: { section: 'contribute', segment: { fr: 'a-faire', en: 'open-tasks' } },
} as const satisfies Readonly<Record<string, Below>>;

export type Subpage = keyof typeof below;

/** The pages with a fixed address below a section's, e.g. `/fr/donnees/couverture/`: their section and translated segment. */
export const subpages: Readonly<Record<Subpage, Below>> = below;

/** The segment of the list of spaces of which no page says where they are, among those named after provinces and Regions. */
export const unplaced: Words = { fr: 'lieu-inconnu', en: 'place-unknown' };

/** The segment of what is not released yet, among those called after releases. */
export const unreleased: Words = { fr: 'a-paraitre', en: 'unreleased' };
