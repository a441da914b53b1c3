/**
 * Lighthouse on every kind of page in every language. On 127.0.0.1, which browsers trust as they trust https, every audit that bears
 * points applies but the way from http to https, which is the host's.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { afterAll, describe, expect, test } from 'vitest';
import { serveBuilt } from '../site/server.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import type { Answer, Verdict } from './lighthouse-lane.ts';
import { budgetOf, namedBudgets } from './page-budgets.ts';

const site = await serveBuilt();
const lane = join(import.meta.dirname, 'lighthouse-lane.ts');
// Two browsers for two processors: what one has loaded is no gain for the other.
const lanes = [new Worker(lane), new Worker(lane)];
const free = [...lanes];
const queue = new PQueue({ concurrency: lanes.length });

async function answered(worker: Worker, url: string): Promise<Answer> {
  worker.postMessage(url);
  const [answer] = await once(worker, 'message');
  return answer;
}

async function judged(path: string): Promise<Verdict> {
  const worker = free.pop();
  if (!worker) throw new Error('no browser is free');
  const answer = await answered(worker, new URL(path.slice(1), site.url).href);
  free.push(worker);
  if ('failed' in answer) throw new Error(answer.failed);
  return answer.verdict;
}

const verdicts = new Map(kindsOfPage.map(([, path]) => [path, queue.add(() => judged(path))]));
// A page that cannot be judged fails its own test, once that awaits it.
for (const verdict of verdicts.values()) verdict.catch(() => undefined);

afterAll(async () => {
  queue.clear();
  await Promise.all(
    lanes.map((worker) => {
      worker.postMessage(undefined);
      return once(worker, 'exit');
    }),
  );
  await site.close();
});

const best = { accessibility: 100, 'best-practices': 100, seo: 100 };

/** What Lighthouse holds against a page that is meant to be so. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // No search engine should list the page of what is not there.
  'the page of what is not there': ['is-crawlable'],
};

// The first to be asked for may have to wait for all before it.
describe.each(kindsOfPage)('Of %s', { timeout: 600_000 }, (name, path) => {
  test('Lighthouse finds nothing to mend, and gives the best marks', async () => {
    const verdict = await verdicts.get(path);
    const excused = meant[name] ?? [];
    const faults = verdict?.faults.filter((fault) => !excused.some((id) => fault.startsWith(`${id}: `)));
    expect(faults).toEqual([]);
    expect(verdict?.marks).toMatchObject(excused.length > 0 ? { accessibility: 100, 'best-practices': 100 } : best);
  });

  test('the first view costs no more than its budget', async () => {
    const cost = (await verdicts.get(path))?.cost;
    const budget = budgetOf(name.replace(/, \w+$/, ''));
    expect(cost?.kilobytes).toBeLessThanOrEqual(budget.kilobytes);
    expect(cost?.requests).toBeLessThanOrEqual(budget.requests);
    expect(cost?.scripts).toBeLessThanOrEqual(budget.scripts);
  });
});

test('Every budget but that of a page to read is one of a kind of page', () => {
  const kinds = new Set(kindsOfPage.map(([name]) => name.replace(/, \w+$/, '')));
  expect(namedBudgets.filter((name) => !kinds.has(name))).toEqual([]);
});
