/** Readers of a built site, each a new one. */
import type { Browser, Page } from 'playwright-core';
import { writeVariants } from '../../../src/io/compressed.ts';
import { type ServedSite, serve } from '../../../src/io/serve.ts';
import { siteAddress } from '../../../src/io/site-address.ts';
import { launch } from '../../browser.ts';

/** Milliseconds; maps are drawn by the processor here. */
const patience = 120_000;

export interface Readers {
  readonly site: ServedSite;
  readonly browser: Browser;
  /** A new reader, who has loaded nothing yet; on a telephone's screen unless said otherwise. */
  readonly page: (viewport?: { readonly width: number; readonly height: number }) => Promise<Page>;
  /** The address of a path of the site, e.g. `/fr/espaces/`. */
  readonly at: (path: string) => string;
  /** A sign of life, for people who wait. */
  readonly say: (words: string) => void;
}

/** Serves a built folder, lets readers visit it, and ends both. */
export async function withReaders<Found>(folder: string, visits: (readers: Readers) => Promise<Found>): Promise<Found> {
  const { base } = siteAddress();
  // As hosts send them.
  await writeVariants(folder);
  const site = await serve({ folder, base, port: 0 });
  const browser = await launch();
  const page = async (viewport = { width: 360, height: 740 }): Promise<Page> => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    context.setDefaultTimeout(patience);
    return context.newPage();
  };
  const at = (path: string): string => new URL(path.slice(1), site.url).href;
  const say = (words: string): void => console.log(`… ${words}`);
  try {
    return await visits({ site, browser, page, at, say });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Waits until the elements of a page have done what its address asks. */
export const settled = (page: Page): Promise<void> =>
  page.locator('register-search:not([data-ready=true]), register-explorer:not([data-ready=true])').waitFor({
    state: 'detached',
  });

/** The one in the middle by a figure; of an even number, the upper of the two; undefined of none. */
export const middleOf = <Item>(items: readonly Item[], figureOf: (item: Item) => number): Item | undefined =>
  items.toSorted((a, b) => figureOf(a) - figureOf(b))[Math.floor(items.length / 2)];

/** The figure in the middle; 0 of none. */
export const median = (figures: readonly number[]): number => middleOf(figures, (figure) => figure) ?? 0;
