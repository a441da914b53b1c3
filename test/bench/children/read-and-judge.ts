/** Reads and judges all content of CONTENT_FOLDER once, in a process that has just started, and tells how long that took. */
import { contentFolder } from '../../../src/io/folders.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

const gazetteer = readGazetteer();
const started = performance.now();
const { spaces, problems } = readContent(contentFolder, gazetteer);
const wall = performance.now() - started;
if (problems.length > 0) throw new Error(`${problems.length} problems`);
console.log(JSON.stringify({ wall, count: spaces.size }));
