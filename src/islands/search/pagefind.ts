import { everyPage } from '../../core/search/every-page.ts';
import type { PagePart } from '../../core/search/part-found.ts';

/** What is used of Pagefind 1.5's own module, which it writes beside its index (https://pagefind.app/docs/api/). */
export interface PagefindResult {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  /** Places of the words found, in the words of the content. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Its parts that answer, one for each heading with an anchor. */
  readonly sub_results: readonly PagePart[];
}

export interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<PagefindResult>;
  /** The keys of `meta` that hold words of the query; missing where none does. */
  readonly matchedMetaFields?: readonly string[];
  /** Places of the words found in its content. */
  readonly words: readonly number[];
}

export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly PagefindHit[];
  /** How many results bear each value of each filter that some search has named so far. */
  readonly filters: PagefindCounts;
}

interface PagefindOptions {
  readonly filters?: object;
}

export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (words: string, options?: PagefindOptions) => Promise<PagefindSearch>;
  /** Loads what such a search needs. */
  readonly preload: (words: string, options?: PagefindOptions) => Promise<void>;
}

const options = {
  // Its worker is the same code a second time, 12 kB of the first query; a search takes some milliseconds.
  noWorker: true,
  excerptLength: 24,
  ranking: {
    // The page of a space is short whatever it says; a term of the glossary stands on a long one.
    pageLength: 0,
    metaWeights: { title: 5, aka: 4, typed: 4, names: 1, where: 1, kinds: 1, facts: 0.1, status: 0.1, age: 0, any: 0 },
  },
};

/** Loads these filters, so that every search counts them: naming them in one that is prepared does. */
export async function loadCounts({ preload }: Pagefind, filters: readonly string[]): Promise<void> {
  await preload(everyPage, { filters: { any: filters.map((filter) => ({ [filter]: '' })) } });
}

/** Loads Pagefind from the site itself, with the few filters that all answers need; rejects where there is no index, as in development. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(options);
  await pagefind.init();
  await loadCounts(pagefind, ['page']);
  return pagefind;
}
