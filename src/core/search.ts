import type { Locale } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Network, Question, Space } from './catalogue.ts';
import { periodOf } from './dates.ts';
import { fieldNamed, labelOfChoice } from './fields.ts';
import type { Page } from './page.ts';
import { rowOf } from './row.ts';
import { everyPage, everyPageMeta } from './search/every-page.ts';
import { asTyped } from './search/query-words.ts';
import { unfiledSort } from './search/page-sorts.ts';
import { searchFacets, sortOf } from './search/search-facets.ts';
import { states } from './state.ts';
import { placedIn } from './words/question-in.ts';
import { listIn } from './words/values-in.ts';

export interface Named {
  readonly name: string;
  readonly value: string;
}

/** What the search index keeps of a page besides its words. */
export interface SearchTags {
  /** Facets of the search: keys and values are the same in every language. */
  readonly filters: readonly Named[];
  /** What a result shows and, in `names`, `aka` and `typed`, further words under which it is found. */
  readonly metas: readonly Named[];
}

/** Names are separated as records forbid it inside a name. */
const namesIn = (names: readonly string[]): string => [...new Set(names)].join('; ');

/** What bears some names is also called, and all its names as people type them where the index would read them otherwise. */
const namings = (names: readonly string[], others: readonly string[]) => ({
  aka: namesIn(others),
  typed: namesIn([...names, ...others].flatMap((name) => asTyped(name) ?? [])),
});

const metasFrom = (metas: Readonly<Record<string, string>>): readonly Named[] =>
  Object.entries(metas).flatMap(([name, value]) => (value ? [{ name, value }] : []));

/** The facets of a space, the lines of its result, and the further words under which it is found. */
export function spaceTags(space: Space, catalogue: Catalogue, locale: Locale): SearchTags {
  const { record, place } = space;
  const row = rowOf(space, catalogue.release, locale);
  const kinds = record.kinds.map((kind) => labelOfChoice(fieldNamed('/kinds'), kind, locale));
  const areas = [place.municipality, place.province, place.region].flatMap((area) => Object.values(area?.names ?? {}));
  const { otherNames = [], postcodes = [] } = place.municipality ?? {};
  const metas = {
    where: row.where,
    kinds: listIn(kinds),
    facts: [...row.facts, row.price ?? translatorOf(locale)('offer.price-unknown')].join(' · '),
    status: row.status,
    age: String(row.age),
    ...namings([record.name], [...(record.otherNames ?? []), ...Object.keys(record.formerNames ?? {})]),
    names: namesIn([...areas, ...otherNames, ...postcodes]),
  };
  return {
    filters: searchFacets.flatMap(({ key, valuesOf }) =>
      valuesOf(space, catalogue).map((value) => ({ name: key, value })),
    ),
    metas: metasFrom(metas),
  };
}

/** The page of a place or a network is filed with what it is about, so that it leads the spaces found there. */
export const networkTags = ({ id, record: { name, otherNames = [] } }: Network): SearchTags => ({
  filters: [{ name: 'network', value: id }],
  metas: metasFrom(namings(Object.values(name), otherNames)),
});

/** A parliamentary question is found by its number too, and a result says when and where it was asked. */
export const questionTags = (question: Question, locale: Locale): SearchTags => ({
  filters: [],
  metas: [{ name: 'where', value: placedIn(question, locale) }],
});

/**
 * The place of a space in a list that no word orders: open ones first, the newest evidence first, undated ones last.
 * A number that sorts upwards; other pages have none and stand before every space.
 */
export function searchRank({ status: { state, date } }: Space): number {
  const day = date ? Number(periodOf(date).end.replaceAll('-', '')) : 0;
  return (states.indexOf(state) + 1) * 1e8 + (99_999_999 - day);
}

const sortNames: Readonly<Partial<Record<Page['section'], MessageKey>>> = {
  municipalities: 'search.sort.municipalities',
  provinces: 'search.sort.provinces',
  regions: 'search.sort.regions',
  networks: 'search.sort.networks',
  kinds: 'search.sort.kinds',
  amenities: 'search.sort.amenities',
  questions: 'search.sort.questions',
};

interface FrameTags {
  /** The sort of the page, e.g. `page:place`; a page that says none is a space. */
  readonly filter?: string;
  readonly meta: string;
  /** What a result says of a page that is no space, e.g. `sort:Commune`. */
  readonly sortMeta?: string;
}

/** What the frame of every page tells the index: what it is. The page of a space says it itself, and its rank. */
export function pageTags(page: Page, locale: Locale): FrameTags {
  const sort = sortOf(page);
  const meta = `${everyPageMeta}:${everyPage}`;
  if (sort === unfiledSort) return { meta };
  const name = translatorOf(locale)(sortNames[page.section] ?? 'search.sort.reading');
  return { filter: `page:${sort}`, meta, sortMeta: `sort:${name}` };
}
