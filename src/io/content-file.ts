import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.ts';

// The byte order mark is kept, so that a file that begins with one is not taken for well formatted.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file; undefined when it is not UTF-8. */
export function textOf(file: string): string | undefined {
  try {
    return decoder.decode(readFileSync(file));
  } catch (error) {
    // The decoder says so only by throwing; any other error is one of reading.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Which files of a content folder are judged, by their path. */
export type IsAsked = (file: string) => boolean;

/** How messages name a file: from the project's folder, with slashes, e.g. `content/spaces/x.json`. */
export const nameOf = (file: string): string => path.relative(projectFolder, file).replaceAll(path.sep, '/');

/** Replaces the text of a file at once: nobody meets it half written, and a failure leaves it as it was. */
export function rewrite(file: string, text: string): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: statSync(file).mode });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
