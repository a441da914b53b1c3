import { createHash } from 'node:crypto';
import type { NewSum } from '../core/datasets/canonical.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';

/** Begins a SHA-256. */
export const newSum = (() => createHash('sha256')) satisfies NewSum;

/** A line of a `SHA256SUMS`: a path from its folder, and what the file there has to be. */
export interface Sum {
  readonly sha256: string;
  readonly file: string;
}

/** The lines of a `SHA256SUMS`, as `sha256sum` writes them: the sum, two spaces, the path. */
export const sumsIn = (text: string): readonly Sum[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ sha256: line.slice(0, 64), file: line.slice(66) }));

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
