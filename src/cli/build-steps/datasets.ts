import { leaveNote } from '../../io/written-downloads.ts';
import { writeDownloads } from '../../io/write-downloads.ts';
import { count } from '../report.ts';
import { workApart } from './apart.ts';

await workApart(async ([site = '', note = ''], progress) => {
  let files = 0;
  const written = await writeDownloads(site, (file) => {
    files += 1;
    progress(file);
  });
  leaveNote(note, written);
  return `${count(files)} files, ${count(written.feeds)} feeds`;
});
