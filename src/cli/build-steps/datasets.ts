import { join } from 'node:path';
import type { Staging } from '../../io/staged-folder.ts';
import { writeHistory } from '../../io/write-history.ts';
import { leaveNote, noteVariable } from '../../io/written-downloads.ts';
import { writeDownloads } from '../../io/write-downloads.ts';
import { count, type Progress } from '../report.ts';
import { apart, workApart } from './apart.ts';

/** Writes the dataset and leaves word of it for the pages, which this process and those that it starts will render. */
export async function writeDatasets(
  { site, work }: Pick<Staging, 'site' | 'work'>,
  progress: Progress,
): Promise<string> {
  const note = join(work, 'downloads.json');
  const told = await apart(import.meta.filename, [site, note], progress);
  process.env[noteVariable] = note;
  return told;
}

if (import.meta.main)
  await workApart(async ([site = '', note = ''], progress) => {
    let files = 0;
    const written = await writeDownloads(site, (file) => {
      files += 1;
      progress(file);
    });
    leaveNote(note, written);
    process.env[noteVariable] = note;
    progress('feeds');
    return `${count(files)} files, ${count(writeHistory(site))} feeds`;
  });
