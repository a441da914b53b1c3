import { createHash } from 'node:crypto';
import type { NewSum } from '../core/datasets/canonical.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';

/** Begins a SHA-256. */
export const newSum = (() => createHash('sha256')) satisfies NewSum;

/** SHA-256 of a file, a text as UTF-8, in lower case hexadecimal digits. */
export const sha256Of = (content: string | Uint8Array): string => newSum().update(content).digest('hex');

/**
 * The text of a `SHA256SUMS` file, as `sha256sum -c` reads it.
 * @param files by path from the folder of that file, e.g. `spaces/coworking-namur-namur.json`
 */
export const checksumsOf = (files: ReadonlyMap<string, Pick<WrittenFile, 'sha256'>>): string =>
  [...files]
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
