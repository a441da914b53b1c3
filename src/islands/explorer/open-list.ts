import { Rows, type Loaded } from './lines.ts';
import { ListView, type ListWords } from './list-view.ts';
import { Listing } from './listing.ts';

/** The list with what is known of every space in it. */
export interface Opened {
  readonly listing: Listing;
  readonly view: ListView;
}

async function load(url: string): Promise<Loaded> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  return response.json() as Promise<Loaded>;
}

/**
 * The list of an explorer, to be narrowed and ordered. What that takes is loaded from the address in `data-index`. Rejects when it cannot be
 * had.
 */
export async function openList(root: HTMLElement, words: ListWords): Promise<Opened> {
  const loaded = await load(root.dataset['index'] ?? '');
  const rows = new Rows(root, loaded);
  return {
    listing: new Listing(loaded),
    view: new ListView({ root, rows, words, perPage: Number(root.dataset['perPage']) }),
  };
}
