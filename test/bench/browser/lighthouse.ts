/** Lighthouse’s performance score, on its telephone and its slow network; of five runs the one in the middle. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import lighthouse from 'lighthouse';
import { isGreatRegister } from '../../../src/io/great-register.ts';
import { kindsOfPage } from '../../browser/kinds-of-page.ts';
import { launch } from '../../browser.ts';
import type { Named } from '../parts/part.ts';
import type { Figures } from '../row.ts';
import { middleOf, type Readers } from './reader.ts';

const runs = 5;

/** The main kinds of page, by their names among all kinds: of a great register these alone are judged. */
const main = [
  'home, fr',
  'spaces, fr',
  'search, fr',
  'a space of which much is known, fr',
  'a municipality with spaces, fr',
  'guide, fr',
  'howMany, fr',
  'data, fr',
];

/** Every kind of page in French, which has the longer words, and those that are the same in every language. */
const kinds = kindsOfPage.filter(([kind]) => (isGreatRegister() ? main.includes(kind) : !kind.endsWith(', en')));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function judged(url: string, port: number): Promise<Figures & { readonly score: number }> {
  const flags = { port, logLevel: 'error', onlyCategories: ['performance'] } as const;
  const result = await lighthouse(url, { ...flags, onlyCategories: [...flags.onlyCategories] });
  const score = result?.lhr.categories['performance']?.score;
  if (!result || typeof score !== 'number')
    throw new Error(`Lighthouse gave no score for ${url}: ${result?.lhr.runtimeError?.message ?? 'no reason told'}`);
  const { audits, environment } = result.lhr;
  const [lcp, blocking] = ['largest-contentful-paint', 'total-blocking-time'].map((id) => audits[id]?.numericValue);
  return {
    score: Math.round(score * 100),
    ...(lcp !== undefined && { lcp }),
    ...(blocking !== undefined && { blocking }),
    machine: environment.benchmarkIndex,
  };
}

export async function lighthouseScores(readers: Readers): Promise<readonly Named[]> {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  const named: Named[] = [];
  try {
    for (const [name, path] of kinds) {
      readers.say(name);
      const found: Awaited<ReturnType<typeof judged>>[] = [];
      for (let run = 0; run < runs; run += 1) found.push(await judged(readers.at(path), port));
      named.push({ name, ...middleOf(found, ({ score }) => score) });
    }
  } finally {
    await browser.close();
  }
  return named;
}
