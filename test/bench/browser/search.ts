/** A new reader asks, then asks something else. */
import type { Page } from 'playwright-core';
import { pathOf } from '../../../src/core/page.ts';
import type { Named } from '../parts/part.ts';
import { median, settled, type Readers } from './reader.ts';
import { Wire } from './wire.ts';

const queries = ['Luik', 'Coworking Namur', 'salle de réunion à Liège', 'où travailler près de la gare de Namur ?'];

/** What the page needs to be seen; everything else is the search. */
const isOfSearch = (path: string): boolean => !/\/_astro\/|\/favicon\.svg$|\/$/.test(path);

/** Types a query and waits until it is answered; returns milliseconds. */
async function ask(page: Page, query: string): Promise<number> {
  const started = performance.now();
  await page.locator('register-search input[type=search]').fill(query);
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await settled(page);
  return performance.now() - started;
}

/** Bytes are those of the heaviest of several queries, times those in the middle. */
export async function search(readers: Readers): Promise<readonly Named[]> {
  const asked: { first: Omit<Named, 'name'>; next: Omit<Named, 'name'> }[] = [];
  for (const [index, query] of queries.entries()) {
    const page = await readers.page();
    const wire = new Wire(page, isOfSearch);
    await page.goto(readers.at(pathOf({ section: 'search' }, 'fr')));
    await settled(page);
    const first = { wall: await ask(page, query), ...(await wire.take()) };
    const next = { wall: await ask(page, queries[(index + 1) % queries.length] ?? ''), ...(await wire.take()) };
    asked.push({ first, next });
    await page.context().close();
  }
  const worst = (name: string, which: 'first' | 'next'): Named => ({
    name,
    wall: median(asked.map((one) => one[which].wall ?? 0)),
    bytes: Math.max(...asked.map((one) => one[which].bytes ?? 0)),
    requests: Math.max(...asked.map((one) => one[which].requests ?? 0)),
  });
  return [worst('First search', 'first'), worst('Next search', 'next')];
}
