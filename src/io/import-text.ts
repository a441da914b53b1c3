import { lstatSync, readFileSync } from 'node:fs';
import type { MessageKey } from '../i18n/messages.ts';
import type { Hole } from '../i18n/translate.ts';
import type { Position } from './file-problem.ts';

/** Why a file cannot be imported at all: a key of the dictionaries, and the place in the file where there is one. */
export class ImportError extends Error {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, Hole>>;
  readonly position: Position | undefined;

  constructor(key: MessageKey, args: Readonly<Record<string, Hole>> = {}, position?: Position) {
    super(key);
    this.key = key;
    this.args = args;
    this.position = position;
  }
}

const megabyte = 1024 * 1024;
/** The most that an imported file may hold, in bytes: every coworking space that OpenStreetMap knows in Europe has less. */
const mostBytes = 8 * megabyte;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file that somebody wants to import, without a byte order mark.
 * @throws ImportError where there is none, it is too big, or no UTF-8
 */
export function importText(file: string): string {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry?.isFile()) throw new ImportError('import.no-file');
  if (entry.size > mostBytes)
    throw new ImportError('import.too-big', { found: Math.ceil(entry.size / megabyte), limit: mostBytes / megabyte });
  try {
    const text = decoder.decode(readFileSync(file));
    if (text.includes('\0')) throw new ImportError('problem.holds-nul');
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw new ImportError('problem.not-utf8');
    throw error;
  }
}
