import { createHash } from 'node:crypto';
import type { Content } from '../core/datasets/dataset.ts';

/** SHA-256 of a file, a text as UTF-8, in lower case hexadecimal digits. */
export const sha256Of = (content: Content): string => createHash('sha256').update(content).digest('hex');

/** How many bytes a file has, a text as UTF-8. */
export const bytesOf = (content: Content): number => Buffer.byteLength(content);

/**
 * The text of a `SHA256SUMS` file, as `sha256sum -c` reads it.
 * @param files by path from the folder of that file, e.g. `spaces/coworking-namur-namur.json`
 */
export function checksumsOf(files: ReadonlyMap<string, Content>): string {
  return [...files]
    .map(([path, content]) => `${sha256Of(content)}  ${path}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
