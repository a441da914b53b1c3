import type { Locale, Words } from '../i18n/locales.ts';
import { querySlugs, sortSlugs } from '../i18n/query-words.ts';
import type { Filter, Selection } from './filters.ts';

export const sorts = Object.keys(sortSlugs) as readonly (keyof typeof sortSlugs)[];
export type Sort = (typeof sorts)[number];

/** What an address of the explorer asks for. */
export interface Query extends Filter {
  readonly all: readonly string[];
  readonly sort: Sort;
  /** Slug of a municipality that distances are counted from. */
  readonly near?: string;
}

/** How addresses name one facet and its values, by language; the stable key and values are understood everywhere. */
export interface FacetNames {
  readonly key: string;
  readonly slug: Words;
  readonly values: Readonly<Record<string, Words>>;
}

/** Facets in the order of the page, `unknown` among the values of each. */
export type QueryNames = readonly FacetNames[];

const isNamed = (named: Words, text: string): boolean => Object.values(named).includes(text);

/** The values of a parameter, written `?kind=a,b` or `?kind=a&kind=b`, under any of its names. */
const textsOf = (params: URLSearchParams, names: readonly string[]): readonly string[] =>
  [...new Set(names)].flatMap((name) => params.getAll(name)).flatMap((text) => text.split(','));

function chosenIn(texts: readonly string[], { values }: FacetNames): readonly string[] {
  return Object.entries(values)
    .filter(([value, named]) => texts.some((text) => text === value || isNamed(named, text)))
    .map(([value]) => value);
}

function sortFrom(params: URLSearchParams): Sort | undefined {
  const texts = textsOf(params, ['sort', ...Object.values(querySlugs.sort)]);
  return sorts.find((sort) => texts.some((text) => text === sort || isNamed(sortSlugs[sort], text)));
}

/** Near a place, the nearest come first; a distance from nowhere orders nothing. */
const usualSort = (near: string | undefined): Sort => (near ? 'distance' : 'name');

/**
 * Reads a query under the names of any language, e.g. `?region=wallonie&type=coworking,bibliotheque&tri=preuve`.
 * Keys that are no facet are left alone; values that a facet does not have are dropped.
 */
export function queryFrom(params: URLSearchParams, names: QueryNames): Query {
  const read = names.map((facet) => {
    const texts = textsOf(params, [facet.key, ...Object.values(facet.slug)]);
    return {
      key: facet.key,
      chosen: chosenIn(texts, facet),
      isAll: texts.some((text) => isNamed(querySlugs.all, text)),
    };
  });
  const [near] = textsOf(params, Object.values(querySlugs.near));
  const found = read.filter(({ chosen }) => chosen.length > 0);
  const sort = sortFrom(params);
  return {
    selection: Object.fromEntries(found.map(({ key, chosen }) => [key, chosen])),
    all: found.filter(({ isAll }) => isAll).map(({ key }) => key),
    sort: sort && (near || sort !== 'distance') ? sort : usualSort(near),
    ...(near && { near }),
  };
}

/** Commas part values and need no escape in a query (RFC 3986, section 3.4). */
const parameter = (name: string, values: readonly string[]): string =>
  `${encodeURIComponent(name)}=${values.map(encodeURIComponent).join(',')}`;

/**
 * Writes a query in the names of one language, facets and values in the order of the page.
 * @returns e.g. `region=wallonie&statut=ouvert`; '' when nothing is chosen
 */
export function queryIn({ selection, all, sort, near }: Query, names: QueryNames, locale: Locale): string {
  const chosen = names.flatMap(({ key, slug, values }) => {
    const own = Object.entries(values).filter(([value]) => selection[key]?.includes(value));
    if (own.length === 0) return [];
    const every = all.includes(key) && own.length > 1 ? [querySlugs.all[locale]] : [];
    return [parameter(slug[locale], [...every, ...own.map(([, named]) => named[locale])])];
  });
  return [
    ...chosen,
    ...(near ? [parameter(querySlugs.near[locale], [near])] : []),
    ...(sort === usualSort(near) || (sort === 'distance' && !near)
      ? []
      : [parameter(querySlugs.sort[locale], [sortSlugs[sort][locale]])]),
  ].join('&');
}

/** A selection in stable names, which every language's explorer understands, e.g. `region=wallonia&status=open`. */
export const stableQuery = (selection: Selection): string =>
  Object.entries(selection)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => parameter(key, values))
    .join('&');
