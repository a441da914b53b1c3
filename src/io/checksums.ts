import { createHash } from 'node:crypto';

/** SHA-256 of a text as UTF-8, in lower case hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The text of a `SHA256SUMS` file, as `sha256sum -c` reads it.
 * @param texts by path from the file's folder, e.g. `spaces/coworking-namur-namur.json`
 */
export function checksumsOf(texts: ReadonlyMap<string, string>): string {
  return [...texts]
    .map(([path, text]) => `${sha256Of(text)}  ${path}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
