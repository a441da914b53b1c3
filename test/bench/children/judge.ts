/** Judges every record of CONTENT_FOLDER that is already in memory, once, and tells how long that took: schema and rules, no disk. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeSpace } from '../../../src/core/judge.ts';
import { contentFolder } from '../../../src/io/folders.ts';
import { surroundingsIn } from '../../../src/io/read-content.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

const surroundings = surroundingsIn(contentFolder, readGazetteer());
const records = globSync('spaces/*.json', { cwd: contentFolder }).map((file) => ({
  id: path.basename(file, '.json'),
  record: JSON.parse(readFileSync(path.join(contentFolder, file), 'utf8')) as unknown,
}));
const started = performance.now();
const problems = records.flatMap(({ id, record }) => judgeSpace(record, { ...surroundings, id }));
const wall = performance.now() - started;
if (problems.length > 0) throw new Error(`${problems.length} problems`);
console.log(JSON.stringify({ wall, count: records.length }));
