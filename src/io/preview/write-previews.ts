/** Preview images drawn on every processor; those that an earlier build drew are taken as they are. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import type { Preview } from '../../core/preview/preview.ts';
import { secondName } from '../second-name.ts';
import type { PreviewTask } from './draw-thread.ts';
import { previewName } from './preview-name.ts';

/** How many images a thread is given at once. */
const batch = 16;

/** What was written: every image, and those of them that had to be drawn. */
export interface WrittenPreviews {
  readonly all: number;
  readonly drawn: number;
}

interface Folders {
  /** Where drawn images are kept for later builds. */
  readonly cache: string;
  /** Where they are wanted. */
  readonly target: string;
}

/**
 * Writes every image into a folder, under its name, and keeps it for later builds; of what was kept, images that are not among these go.
 * Two images that show the same are one file.
 * @param tell called with the number of images drawn so far
 */
export async function writePreviews(
  previews: Iterable<Preview>,
  { cache, target }: Folders,
  tell: (drawn: number) => void = () => {},
): Promise<WrittenPreviews> {
  const wanted = new Map([...previews].map((preview) => [previewName(preview), preview]));
  await Promise.all([cache, target].map((folder) => mkdir(folder, { recursive: true })));
  const kept = new Set(await readdir(cache));
  const tasks = [...wanted].flatMap(([name, preview]) => (kept.has(name) ? [] : [{ preview, folder: cache, name }]));
  if (tasks.length > 0) await drawAll(tasks, tell);
  for (const name of kept) if (!wanted.has(name)) await rm(join(cache, name), { force: true });
  for (const name of wanted.keys()) await secondName(join(cache, name), join(target, name));
  return { all: wanted.size, drawn: tasks.length };
}

async function drawAll(tasks: readonly PreviewTask[], tell: (drawn: number) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / batch));
  const pool = new Tinypool({
    filename: new URL('./draw-thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  let drawn = 0;
  const draw = async (start: number): Promise<void> => {
    const some = tasks.slice(start, start + batch);
    await pool.run(some, { name: 'drawnPreviews' });
    drawn += some.length;
    tell(drawn);
  };
  try {
    const starts = Array.from({ length: Math.ceil(tasks.length / batch) }, (_, index) => index * batch);
    await Promise.all(starts.map(draw));
  } finally {
    await pool.destroy();
  }
}
