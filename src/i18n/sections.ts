import type { Words } from './locales.ts';

/** The translated path segment of every section: an address is said here and nowhere else. Published ones never change. */
export const sections = {
  home: { fr: '', en: '' },
  spaces: { fr: 'espaces', en: 'spaces' },
  search: { fr: 'recherche', en: 'search' },
  regions: { fr: 'regions', en: 'regions' },
  provinces: { fr: 'provinces', en: 'provinces' },
  municipalities: { fr: 'communes', en: 'municipalities' },
  networks: { fr: 'reseaux', en: 'networks' },
  data: { fr: 'donnees', en: 'data' },
  about: { fr: 'a-propos', en: 'about' },
  contribute: { fr: 'contribuer', en: 'contribute' },
} as const satisfies Readonly<Record<string, Words>>;

export type Section = keyof typeof sections;
