/** Progress for people who wait: one line when a step begins, one when it ends, and signs of life in between. */

import { stripVTControlCharacters } from 'node:util';

/** What a step says while it runs, e.g. `1,240 pages`. */
export type Progress = (words: string) => void;

/** A step's work; the words it resolves to stand in its closing line. */
export type Work = (progress: Progress) => Promise<string>;

/** Milliseconds between two signs of life, each on a line of its own. */
const pause = 5000;

/**
 * A counter of `total` steps. `await steps(4)('Pages', work)` prints `[1/4] Pages …` and then
 * `[1/4] Pages … 96 pages, 12 s`. A step that rejects is named in the error: `Pages: …`.
 */
export function steps(total: number): (name: string, work: Work) => Promise<void> {
  let number = 0;
  return async (name, work) => {
    number += 1;
    const title = `[${number}/${total}] ${name} …`;
    const started = performance.now();
    console.log(title);
    const words = await work(unhurried(title)).catch((error) => {
      throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
    });
    console.log(`${title} ${words}, ${seconds(performance.now() - started)}`);
  };
}

/** Runs a command; when it rejects, says why and lets the process end with 1. */
export async function run(command: () => Promise<unknown>): Promise<void> {
  process.once('beforeExit', endsUnanswered);
  try {
    await command();
  } catch (error) {
    stopped(messageOf(error));
  }
  process.off('beforeExit', endsUnanswered);
}

/** Node ends, without a word, when nothing is left that could answer: the search's program was killed, for one. */
function endsUnanswered(): never {
  stopped('A program that does part of the work ended without an answer: too little memory, perhaps.');
  return process.exit(1);
}

function stopped(reason: string): void {
  console.error(`Stopped. ${reason}`);
  process.exitCode = 1;
}

/** A duration in milliseconds as words, e.g. `0.4 s`, `12 s`. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value.toFixed(value < 10 ? 1 : 0)} s`;
}

/** A number as English readers write it, e.g. `1,240`. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** Without the addresses in its own memory that a bundler adds, for whom its reason is enough. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(message).replace(/\s*Stack backtrace:(\n *(\d+: |at ).*)*/, '');
}

function unhurried(title: string): Progress {
  let last = performance.now();
  return (words) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    console.log(`${title} ${words}`);
  };
}
