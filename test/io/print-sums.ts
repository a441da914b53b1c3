/** Prints the sums of all downloads. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDownloads } from '../../src/io/write-downloads.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'downloads-'));
await writeDownloads(folder, () => undefined);
process.stdout.write(readFileSync(path.join(folder, 'data', 'SHA256SUMS'), 'utf8'));
rmSync(folder, { recursive: true });
