/** The step of `npm run build` that writes the dataset, in a process of its own, whose memory is free again before pages are rendered. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { leaveNote, noteOf, noteVariable } from '../io/written-downloads.ts';
import { writeDownloads } from '../io/write-downloads.ts';
import { count, type Progress, run } from './report.ts';

/**
 * Writes `data/` of a folder and leaves word of it for the pages, which this process and those that it starts will render.
 * @returns the closing words of the step; rejects when the writing fails, which the other process has told by then
 */
export async function writeDatasets(folder: string, progress: Progress): Promise<string> {
  const writer = fork(import.meta.filename, [folder]);
  let files = 0;
  writer.on('message', (file) => {
    files += 1;
    progress(String(file));
  });
  const [status] = await once(writer, 'exit');
  if (status !== 0) throw new Error('the dataset could not be written (above)');
  process.env[noteVariable] = noteOf(folder);
  return `${count(files)} files`;
}

async function write(folder: string): Promise<void> {
  leaveNote(folder, await writeDownloads(folder, (file) => process.send?.(file)));
}

if (import.meta.main) await run(() => write(process.argv[2] ?? ''));
