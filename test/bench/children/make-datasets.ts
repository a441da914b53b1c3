/** Writes every download of the register of CONTENT_FOLDER into a folder and tells how long that took, the reading apart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadEdition } from '../../../src/io/load-catalogue.ts';
import { writeDownloads } from '../../../src/io/write-downloads.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-datasets-'));
const { catalogue } = loadEdition();
const started = performance.now();
const { files } = await writeDownloads(folder, () => undefined);
const wall = performance.now() - started;
rmSync(folder, { recursive: true });
const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
console.log(JSON.stringify({ wall, bytes, count: catalogue.spaces.length }));
