import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Progress } from '../report.ts';

/** What the other process says: what it is at, what it has done, or why there will be nothing. */
type Said = { readonly at: string } | { readonly done: string } | { readonly failure: string };

/** Work that another process does: it is given words, tells what it is at, and returns what it has done in words. */
export type WorkApart = (given: readonly string[], progress: Progress) => Promise<string>;

/**
 * V8 lets a heap grow as long as the machine has room, and looks late for what is no longer used: with as many threads as processors,
 * that was most of a build's memory. These heaps grow by a fifth at most from one look to the next, and what was just made has half the
 * usual room, in megabytes. That takes a third more processor time, so it is for the step that needs most.
 */
export const sparing = ['--heap-growing-percent=20', '--max-semi-space-size=8'];

/** What bundles the pages gives memory back at once, and not only when there is need of it: that is a quarter of a gigabyte. */
const environment = { MIMALLOC_PURGE_DELAY: '0' };

/**
 * Has the file of a step, which ends with `workApart`, run in a process of its own: its memory is free again before the next step.
 * @param step the file's name, e.g. `pages` for `pages.ts`, which is not imported here: this process stays small
 * @param heaps how V8 is to keep its heaps, if not as it always does
 * @returns what the work returned
 * @throws with the work's own words when it fails, or when its process is ended
 */
export async function apart(
  step: string,
  given: readonly string[],
  progress: Progress,
  heaps: readonly string[] = [],
): Promise<string> {
  const worker = fork(join(import.meta.dirname, `${step}.ts`), given, {
    execArgv: [...process.execArgv, ...heaps],
    env: { ...environment, ...process.env },
  });
  let done = '';
  let failure = 'its process was ended';
  worker.on('message', (said: Said) => {
    if ('at' in said) progress(said.at);
    else if ('done' in said) ({ done } = said);
    else ({ failure } = said);
  });
  const [status] = await once(worker, 'exit');
  if (status !== 0) throw new Error(failure);
  return done;
}

const say = (said: Said): void => void process.send?.(said);

/** The other process does its work; it ends with the one that waits for it, however that ends. */
export async function workApart(work: WorkApart): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  try {
    say({ done: await work(process.argv.slice(2), (at) => say({ at })) });
  } catch (error) {
    say({ failure: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
}
