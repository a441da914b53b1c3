import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { wordsFor } from '../../i18n/translate.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Content, Download } from './dataset.ts';

/** All downloads in one, as pages and metadata tell it. */
export const archive: Download = {
  file: 'dataset.zip',
  mediaType: mediaTypeOf('dataset.zip'),
  ...wordsFor('dataset.zip'),
};

/** Noon of a day by whatever clock the machine has: archives keep local time, and every machine must write the same. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/**
 * A ZIP archive whose bytes depend on nothing but its files and a date.
 * @param files by path in the archive, in their order
 * @param date `YYYY-MM-DD`, which every file in it carries
 */
export function zipOf(files: Iterable<readonly [string, Content]>, date: string): Uint8Array {
  const packed: Zippable = {};
  for (const [path, content] of files) packed[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(packed, { level: 6, mtime: noonOf(date) });
}

/** An archive that a library wrote with the time of its clock, with a date instead. */
export const redated = (archive: Uint8Array, date: string): Uint8Array =>
  zipOf(Object.entries(unzipSync(archive)), date);
