/** What a file of the built site costs on its way to a reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';

const remembered = new Map<string, number>();

/**
 * Bytes of a file as it is sent: fonts are compressed already, for the others gzip is what every host has.
 * @param path from the built folder, e.g. `fr/index.html`
 */
export function weightOf(path: string): number {
  const known = remembered.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(buildsUnderTest.own.folder, path));
  const weight = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  remembered.set(path, weight);
  return weight;
}
