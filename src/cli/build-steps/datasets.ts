import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Staging } from '../../io/staged-folder.ts';
import { leaveNote, noteVariable } from '../../io/written-downloads.ts';
import { writeDownloads } from '../../io/write-downloads.ts';
import { count, type Progress } from '../report.ts';

/** What the writing process says: the file that comes next, or why there will be none. */
type Said = { readonly file: string } | { readonly failure: string };

/**
 * Writes the dataset in a process of its own, whose memory is free again before pages are rendered, and leaves word of it for
 * the pages, which this process and those that it starts will render.
 */
export async function writeDatasets(
  { site, work }: Pick<Staging, 'site' | 'work'>,
  progress: Progress,
): Promise<string> {
  const note = join(work, 'downloads.json');
  const writer = fork(import.meta.filename, [site, note]);
  let files = 0;
  let failure = 'the process that writes them was ended';
  writer.on('message', (said: Said) => {
    if ('failure' in said) failure = said.failure;
    else files += 1;
    if ('file' in said) progress(said.file);
  });
  const [status] = await once(writer, 'exit');
  if (status !== 0) throw new Error(failure);
  process.env[noteVariable] = note;
  return `${count(files)} files`;
}

const say = (said: Said): void => void process.send?.(said);

/** The other process; it ends with the one that waits for it, however that ends. */
async function write([site = '', note = '']: readonly string[]): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  try {
    leaveNote(note, await writeDownloads(site, (file) => say({ file })));
  } catch (error) {
    say({ failure: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
}

if (import.meta.main) await write(process.argv.slice(2));
