/** Prints the sums of all downloads, made while the clock stands at the moment that is given, e.g. `2031-02-03T23:59:59Z`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [, , moment = ''] = process.argv;
const then = Date.parse(moment);

globalThis.Date = class extends Date {
  constructor(...given: readonly unknown[]) {
    super(...((given.length > 0 ? given : [then]) as [number]));
  }

  static override now(): number {
    return then;
  }
} as DateConstructor;

const { writeDownloads } = await import('../../src/io/write-downloads.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'downloads-'));
await writeDownloads(folder, () => undefined);
process.stdout.write(readFileSync(path.join(folder, 'data', 'SHA256SUMS'), 'utf8'));
rmSync(folder, { recursive: true });
