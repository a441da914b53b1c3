/** Reads an archive with yauzl, which checks the sum of every entry. */
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Buffer;
  /** `YYYY-MM-DD`, as the archive says it in local time. */
  readonly day: string;
}

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export async function zipEntries(file: string): Promise<readonly ZipEntry[]> {
  const archive = await openPromise(file);
  const entries: ZipEntry[] = [];
  for await (const entry of archive.eachEntry()) {
    const bytes = await buffer(await archive.openReadStreamPromise(entry));
    entries.push({ path: entry.fileName, bytes, day: dayOf(entry.getLastModDate()) });
  }
  return entries;
}
