import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue, Space } from '../catalogue.ts';
import type { Option } from '../facets/facet.ts';
import { facetNamed, type FacetKey } from '../facets/index.ts';
import { fieldNamed } from '../fields.ts';
import type { Page } from '../page.ts';
import { pageSorts, type PageSort } from './page-sorts.ts';
import { statedFacts } from './stated-facts.ts';

const sorts: Readonly<Partial<Record<Page['section'], PageSort>>> = {
  spaces: 'space',
  municipalities: 'place',
  provinces: 'place',
  regions: 'place',
  kinds: 'place',
  amenities: 'place',
  networks: 'network',
  questions: 'question',
};

/** The sort of a page; whatever is none of the others is there to be read. */
export const sortOf = ({ section }: Page): PageSort => sorts[section] ?? 'reading';

/** Something by which search results can be narrowed: its key in addresses and in Pagefind's index, its values, its words. */
export interface SearchFacet {
  readonly key: string;
  readonly labelIn: (locale: Locale) => string;
  /** What a space is in it; [] where it is not filed by spaces. */
  readonly valuesOf: (space: Space, catalogue: Catalogue) => readonly string[];
  readonly optionsOf: (catalogue: Catalogue, locale: Locale) => readonly Option[];
}

function fromExplorer(key: FacetKey): SearchFacet {
  const { label, valuesOf, optionsOf } = facetNamed(key);
  return { key, labelIn: (locale) => label[locale], valuesOf, optionsOf };
}

const page: SearchFacet = {
  key: 'page',
  labelIn: (locale) => translatorOf(locale)('search.page'),
  valuesOf: () => [],
  optionsOf: (_catalogue, locale) =>
    pageSorts.map((value) => ({ value, label: translatorOf(locale)(`search.page.${value}`) })),
};

const amenity: SearchFacet = {
  key: 'amenity',
  labelIn: (locale) => fieldNamed('/amenities').label[locale],
  valuesOf: (space) => statedFacts.filter(({ isStated }) => isStated(space)).map(({ value }) => value),
  optionsOf: (_catalogue, locale) => statedFacts.map(({ value, label }) => ({ value, label: label[locale] })),
};

/** The facets whose values have a box to tick, in their order on the page. */
export const boxedFacets: readonly SearchFacet[] = [
  page,
  fromExplorer('region'),
  fromExplorer('province'),
  fromExplorer('kind'),
  fromExplorer('status'),
  amenity,
  fromExplorer('evidence'),
];

/** Every facet that results are narrowed by: towns and networks too, which are chosen by their names in the query. */
export const searchFacets: readonly SearchFacet[] = [
  ...boxedFacets,
  fromExplorer('municipality'),
  fromExplorer('network'),
];
