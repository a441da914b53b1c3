/** What is used of Pagefind 1.5's own module, which it writes beside its index (https://pagefind.app/docs/api/). */
export interface PagefindResult {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

export interface PagefindSearch {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindResult> }[];
}

export interface Pagefind {
  readonly init: () => Promise<void>;
  /** Null when a newer search has overtaken this one. */
  readonly debouncedSearch: (query: string, options: object, milliseconds: number) => Promise<PagefindSearch | null>;
}

/** Loads Pagefind from the site itself; rejects where there is no index, as in development. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
