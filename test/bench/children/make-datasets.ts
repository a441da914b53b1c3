/** Makes every download of the register of CONTENT_FOLDER and tells how long that took, the reading apart. */
import { bytesOf } from '../../../src/io/checksums.ts';
import { loadEdition } from '../../../src/io/load-catalogue.ts';
import { loadDownloads } from '../../../src/io/load-downloads.ts';

const { catalogue } = loadEdition();
const started = performance.now();
const downloads = await loadDownloads();
const wall = performance.now() - started;
const bytes = [...downloads.values()].reduce((sum, content) => sum + bytesOf(content), 0);
console.log(JSON.stringify({ wall, bytes, count: catalogue.spaces.length }));
