import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.ts';
import type { WrittenDownloads } from './write-downloads.ts';

/** The folder in which `npm run dev` keeps the downloads that it serves. */
export const devFolder = path.join(projectFolder, 'node_modules', '.cache', 'coworking-register');

/** The paths of these downloads below `/data/`, once they are made. */
export const devDownloads = (): readonly string[] =>
  globSync('**', { cwd: path.join(devFolder, 'data'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(path.join(devFolder, 'data'), path.join(parentPath, name)));

/** Where the downloads lie that pages tell of: those of this build, or those that `npm run dev` has made. */
export const downloadsFolder = (): string => noteLeft()?.folder ?? path.join(devFolder, 'data');

/** The environment variable that names the note on the downloads, when pages are rendered after them. */
export const noteVariable = 'WRITTEN_DOWNLOADS';

/** Leaves word of written downloads in a file of that name, outside of what is published, for the processes that render pages. */
export const leaveNote = (note: string, written: WrittenDownloads): void =>
  writeFileSync(note, JSON.stringify(written));

/**
 * What was left word of; nothing where pages are rendered without downloads, as `npm run dev` does.
 * @throws when the note is not there although it is named
 */
export function noteLeft(): WrittenDownloads | undefined {
  const note = process.env[noteVariable];
  if (!note) return undefined;
  if (!existsSync(note))
    throw new Error(`${noteVariable} names ${note}, which is not there: write the downloads first.`);
  return JSON.parse(readFileSync(note, 'utf8')) as WrittenDownloads;
}
