import type { Words } from './locales.ts';

/** How addresses name the facets of the explorer that are not fields of the schema. Published ones never change. */
export const facetSlugs = {
  region: { fr: 'region', en: 'region' },
  province: { fr: 'province', en: 'province' },
  municipality: { fr: 'commune', en: 'municipality' },
  status: { fr: 'statut', en: 'status' },
  kind: { fr: 'type', en: 'kind' },
  evidence: { fr: 'preuve', en: 'evidence' },
  network: { fr: 'reseau', en: 'network' },
  plan: { fr: 'formule', en: 'plan' },
  price: { fr: 'prix', en: 'price' },
  hours: { fr: 'acces', en: 'access' },
  wheelchair: { fr: 'fauteuil-roulant', en: 'wheelchair' },
} as const satisfies Readonly<Record<string, Words>>;

/** The rest of the explorer's query, e.g. `?tri=preuve&pres-de=liege`. Published ones never change. */
export const querySlugs = {
  sort: { fr: 'tri', en: 'sort' },
  near: { fr: 'pres-de', en: 'near' },
  /** Before values of which a space must have every one: `?type=tous,coworking,bibliotheque`. */
  all: { fr: 'tous', en: 'all' },
} as const satisfies Readonly<Record<string, Words>>;

/** The orders of the list, as addresses name them; the first is that of a list without `sort`. */
export const sortSlugs = {
  name: { fr: 'nom', en: 'name' },
  evidence: { fr: 'preuve', en: 'evidence' },
  distance: { fr: 'distance', en: 'distance' },
} as const satisfies Readonly<Record<string, Words>>;
