import type { Selection } from '../../core/filters.ts';
import { everyPage, everyPageMeta } from '../../core/search/every-page.ts';
import { unpacked, type LexiconFile } from '../../core/search/lexicon-file.ts';
import { filedSortsBut, unfiledOf, unfiledSort } from '../../core/search/page-sorts.ts';
import { isCumulative } from '../../core/search/plan.ts';
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
   * are asked, of other facets any, unless `isStrict` asks for all. Counts the facets that were asked for before, and the sorts of page.
   */
  readonly search: (words: string | null, filters: Selection, isStrict?: boolean) => Promise<PagefindSearch>;
  /** Lets the searches that follow count these facets. */
  readonly count: (facets: readonly string[]) => Promise<void>;
  /** Loaded when little is found. */
  readonly suggester: () => Promise<Suggester>;
}

async function fetched(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}

/** Pages of these sorts; spaces are filed under none. */
function ofSorts(values: readonly string[]): object {
  if (!values.includes(unfiledSort)) return { page: { any: values } };
  const others = filedSortsBut(values);
  return others.length > 0 ? { page: { none: others } } : {};
}

const pagefindFilters = ({ page, ...filters }: Selection, isStrict: boolean): object => ({
  ...Object.fromEntries(
    Object.entries(filters).map(([key, values]) => [key, { [isStrict || isCumulative(key) ? 'all' : 'any']: values }]),
  ),
  ...(page && ofSorts(page)),
});

/** The same counts, and how many of the pages are spaces. */
const withSpaces = ({ page = {}, ...filters }: PagefindCounts, pages: number): PagefindCounts => ({
  ...filters,
  page: { ...page, [unfiledSort]: unfiledOf(pages, page) },
});

/** Whether a page was found for what it says, and not by the word that every page carries. */
const isFoundByWords = ({ matchedMetaFields = [], words }: PagefindHit): boolean =>
  words.length > 0 || matchedMetaFields.some((field) => field !== everyPageMeta);

function searchIn(pagefind: Pagefind): Index['search'] {
  return async (words, chosen, isStrict = false) => {
    const filters = pagefindFilters(chosen, isStrict);
    const found = await pagefind.search(words ?? everyPage, { filters });
    const counts = withSpaces(found.filters, found.results.length);
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

/** Loads Pagefind and what stands beside it; rejects when one of them cannot be had. */
export async function loadIndex(address: string): Promise<Index> {
  const beside = new URL(address, location.href);
  const [pagefind, file] = await Promise.all([
    loadPagefind(address),
    fetched(new URL('words.json', beside)) as Promise<LexiconFile>,
  ]);
  const lexicon = unpacked(file);
  let suggester: Promise<Suggester> | undefined;
  return {
    lexicon,
    book: phraseBookOf(lexicon),
    search: searchIn(pagefind),
    count: (facets) => loadCounts(pagefind, facets),
    suggester: () => (suggester ??= loadSuggester(beside, lexicon)),
  };
}
