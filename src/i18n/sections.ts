import type { Words } from './locales.ts';

const segments = {
  home: { fr: '', en: '' },
  spaces: { fr: 'espaces', en: 'spaces' },
  howMany: { fr: 'combien', en: 'how-many' },
  definitions: { fr: 'definitions', en: 'definitions' },
  search: { fr: 'recherche', en: 'search' },
  regions: { fr: 'regions', en: 'regions' },
  provinces: { fr: 'provinces', en: 'provinces' },
  municipalities: { fr: 'communes', en: 'municipalities' },
  networks: { fr: 'reseaux', en: 'networks' },
  kinds: { fr: 'types', en: 'kinds' },
  amenities: { fr: 'equipements', en: 'amenities' },
  guide: { fr: 'guide', en: 'guide' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  data: { fr: 'donnees', en: 'data' },
  about: { fr: 'a-propos', en: 'about' },
  contribute: { fr: 'contribuer', en: 'contribute' },
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
  form: { section: 'contribute', segment: { fr: 'formulaire', en: 'form' } },
} as const satisfies Readonly<Record<string, Below>>;

export type Subpage = keyof typeof below;

/** The pages with a fixed address below a section's, e.g. `/fr/donnees/couverture/`: their section and translated segment. */
export const subpages: Readonly<Record<Subpage, Below>> = below;
