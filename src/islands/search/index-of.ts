import type { Selection } from '../../core/filters.ts';
import { everyPage, everyPageMeta } from '../../core/search/every-page.ts';
import { facetOfFilter, filterOf as partOf } from '../../core/search/filter-names.ts';
import { unpacked, type LexiconFile } from '../../core/search/lexicon-file.ts';
import { filedSortsBut, unfiledOf, unfiledSort } from '../../core/search/page-sorts.ts';
import { isCumulative } from '../../core/search/plan.ts';
import { breath } from '../breath.ts';
import { phraseBookOf, type Lexicon, type PhraseBook } from '../../core/search/lexicon.ts';
import type { Suggester } from '../../core/search/suggestions.ts';
import {
  loadCounts,
  loadPagefind,
  type Pagefind,
  type PagefindCounts,
  type PagefindHit,
  type PagefindSearch,
} from './pagefind.ts';

/** Everything that a query is answered from. */
export interface Index {
  readonly lexicon: Lexicon;
  readonly book: PhraseBook;
  /**
   * Pages with all of these words, best first; for null every page, in the order of their rank. Of amenities all that are chosen
   * are asked, of other facets any, unless `isStrict` asks for all. Counts what `count` was asked for before, and the sorts of page.
   */
  readonly search: (words: string | null, filters: Selection, isStrict?: boolean) => Promise<PagefindSearch>;
  /** Lets the searches that follow count these values, by facet. */
  readonly count: (values: Selection) => Promise<void>;
  /** What a query may have meant of whose words no page has some; what it needs is loaded when it is first asked. */
  readonly suggested: (query: string, doubtful: readonly string[]) => Promise<ReturnType<Suggester>>;
  /** Whether the register is great: each value of a facet is a filter of its own, and what can be spared is not loaded. */
  readonly isParted: boolean;
}

async function fetched(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}

/** Pages of these sorts; spaces are filed under none. */
function ofSorts(values: readonly string[]): readonly object[] {
  if (!values.includes(unfiledSort)) return [{ page: { any: values } }];
  const others = filedSortsBut(values);
  return others.length > 0 ? [{ page: { none: others } }] : [];
}

/** Under which filter of the index a value of a facet is filed. */
type FilterOf = (facet: string, value: string) => string;

/** What is chosen as Pagefind reads it, with a filter by its name for each value. */
function pagefindFilters({ page, ...chosen }: Selection, isStrict: boolean, filterOf: FilterOf): object {
  const others = Object.entries(chosen).map(([facet, values]) => ({
    [isStrict || isCumulative(facet) ? 'all' : 'any']: values.map((value) => ({ [filterOf(facet, value)]: value })),
  }));
  const filters = [...others, ...(page ? ofSorts(page) : [])];
  return filters.length > 0 ? { all: filters } : {};
}

/** The counts of filters as those of their facets. */
function byFacet(counts: PagefindCounts): PagefindCounts {
  const grouped = Map.groupBy(Object.entries(counts), ([filter]) => facetOfFilter(filter));
  return Object.fromEntries(
    [...grouped].map(([facet, filters]) => [facet, Object.assign({}, ...filters.map(([, values]) => values))]),
  );
}

/** The same counts, and how many of the pages are spaces. */
const withSpaces = ({ page = {}, ...filters }: PagefindCounts, pages: number): PagefindCounts => ({
  ...filters,
  page: { ...page, [unfiledSort]: unfiledOf(pages, page) },
});

/** Whether a page was found for what it says, and not by the word that every page carries. */
const isFoundByWords = ({ matchedMetaFields = [], words }: PagefindHit): boolean =>
  words.length > 0 || matchedMetaFields.some((field) => field !== everyPageMeta);

function searchIn(pagefind: Pagefind, filterOf: FilterOf): Index['search'] {
  return async (words, chosen, isStrict = false) => {
    const filters = pagefindFilters(chosen, isStrict, filterOf);
    const found = await pagefind.search(words ?? everyPage, { filters });
    const counts = withSpaces(byFacet(found.filters), found.results.length);
    return { results: words === null ? found.results : found.results.filter(isFoundByWords), filters: counts };
  };
}

async function loadSuggester(beside: URL, lexicon: Lexicon): Promise<Suggester> {
  const [names, { suggesterOf }] = await Promise.all([
    fetched(new URL('names.json', beside)) as Promise<readonly string[]>,
    import('../../core/search/suggestions.ts'),
  ]);
  return suggesterOf(lexicon, names);
}

/** The names of a great register are many: towns and what the register has words for are looked through first. */
function suggestedFrom(beside: URL, lexicon: Lexicon, isParted: boolean): Index['suggested'] {
  let suggester: Promise<Suggester> | undefined;
  return async (query, doubtful) => {
    const { suggesterOf } = await import('../../core/search/suggestions.ts');
    const known = isParted ? suggesterOf(lexicon, [])(query, doubtful) : [];
    if (known.length > 0) return known;
    suggester ??= loadSuggester(beside, lexicon);
    return (await suggester)(query, doubtful);
  };
}

/** Loads the filters of some values, by facet. */
const counting = (pagefind: Pagefind, filterOf: FilterOf): Index['count'] => {
  const filtersOf = ([facet, values]: readonly [string, readonly string[]]) =>
    values.map((value) => filterOf(facet, value));
  return (values) => loadCounts(pagefind, [...new Set(Object.entries(values).flatMap(filtersOf))]);
};

/** What words mean, worked out while Pagefind is on its way. */
async function loadLexicon(beside: URL): Promise<Pick<Index, 'lexicon' | 'book'>> {
  const lexicon = unpacked((await fetched(new URL('words.json', beside))) as LexiconFile);
  await breath();
  return { lexicon, book: phraseBookOf(lexicon) };
}

/**
 * Loads Pagefind and what stands beside it; rejects when one of them cannot be had.
 * @param isParted whether the register is great, see `Index`
 */
export async function loadIndex(address: string, isParted: boolean): Promise<Index> {
  const beside = new URL(address, location.href);
  const [pagefind, { lexicon, book }] = await Promise.all([loadPagefind(address), loadLexicon(beside)]);
  const filterOf = isParted ? partOf : (facet: string) => facet;
  return {
    lexicon,
    book,
    search: searchIn(pagefind, filterOf),
    count: counting(pagefind, filterOf),
    suggested: suggestedFrom(beside, lexicon, isParted),
    isParted,
  };
}
