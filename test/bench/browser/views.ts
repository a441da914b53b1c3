/** The first view of every kind of page by a new reader: what it loads, when its largest part is painted, how long scripts keep it busy. */
import type { Page } from 'playwright-core';
import { kindsOfPage } from '../../browser/kinds-of-page.ts';
import type { Named } from '../parts/part.ts';
import type { Readers } from './reader.ts';
import { Wire } from './wire.ts';

/** A telephone of the middle class beside the processor here, as Lighthouse has it. */
const slowdown = 4;

/** Of a task, what is longer than this keeps the reader waiting (https://web.dev/articles/tbt). */
const patienceWithTask = 50;

interface Paint {
  readonly lcp: number;
  readonly blocking: number;
}

const paintOf = (page: Page): Promise<Paint> =>
  page.evaluate(
    (allowed) =>
      new Promise<Paint>((resolve) => {
        let lcp = 0;
        let blocking = 0;
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) lcp = Math.max(lcp, startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - allowed);
        }).observe({ type: 'longtask', buffered: true });
        // What was noted before is told in a task of its own.
        setTimeout(() => resolve({ lcp, blocking }), 200);
      }),
    patienceWithTask,
  );

async function viewOf(path: string, readers: Readers): Promise<Omit<Named, 'name'>> {
  const page = await readers.page();
  const wire = new Wire(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(readers.at(path), { waitUntil: 'networkidle' });
  const { lcp, blocking } = await paintOf(page);
  const { bytes, requests } = await wire.take();
  await page.context().close();
  return { bytes, requests, lcp, blocking };
}

/** In one language: the other is as heavy, which tests hold. */
export async function views(readers: Readers): Promise<readonly Named[]> {
  const named: Named[] = [];
  for (const [name, path] of kindsOfPage.filter(([kind]) => !kind.endsWith(', en'))) {
    readers.say(name);
    named.push({ name, ...(await viewOf(path, readers)) });
  }
  return named;
}
