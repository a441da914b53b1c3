import { linkSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../core/problem.ts';
import { projectFolder } from './folders.ts';

// The byte order mark is kept, so that a file that begins with one is not taken for well formatted.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const kilobyte = 1024;
/** The most that a file of the content may hold, in bytes; the longest of the register has 46 kB. */
export const mostBytes = 256 * kilobyte;

/** What a file holds, or why it cannot be read as text. */
export type ReadText =
  | { readonly text: string; readonly refused?: never }
  | { readonly refused: Pick<Problem, 'code' | 'args'>; readonly text?: never };

/** Bytes as text: UTF-8, and no file of another encoding or of no text at all. */
function decoded(bytes: Buffer): ReadText {
  try {
    const text = decoder.decode(bytes);
    // UTF-16 without a mark is UTF-8 full of NUL.
    return text.includes('\0') ? { refused: { code: 'holds-nul', args: {} } } : { text };
  } catch (error) {
    // The decoder says so only by throwing; any other error is one of reading.
    if (error instanceof TypeError) return { refused: { code: 'not-utf8', args: {} } };
    throw error;
  }
}

/** Reads a file, unless its size or its kind says already that it is no text of the register; throws when there is none. */
export function readText(file: string): ReadText {
  const entry = lstatSync(file);
  if (entry.isSymbolicLink()) return { refused: { code: 'symbolic-link', args: {} } };
  if (entry.size > mostBytes) {
    const args = { found: Math.ceil(entry.size / kilobyte), limit: mostBytes / kilobyte };
    return { refused: { code: 'file-too-big', args } };
  }
  return decoded(readFileSync(file));
}

/** The same text with line feeds alone and without a byte order mark. */
export const inPlainForm = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Which files of a content folder are judged, by their path. */
export type IsAsked = (file: string) => boolean;

/** How messages name a file: from the project's folder, with slashes, e.g. `content/spaces/x.json`. */
export const nameOf = (file: string): string => path.relative(projectFolder, file).replaceAll(path.sep, '/');

/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns false where there is one of that name: it stays as it is
 */
export function writeNew(file: string, text: string): boolean {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    // A second name for the same file: unlike a renaming, it fails where the name is taken.
    linkSync(beside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

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
