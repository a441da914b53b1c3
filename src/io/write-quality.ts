import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '../core/datasets/publication.ts';
import { gradesOf } from '../core/grades/grade.ts';
import { groundOf } from '../core/grades/ground.ts';
import { qualityJson } from '../core/grades/quality-json.ts';
import { checksumsOf, sha256Of, sumsIn } from './checksums.ts';
import { measuredLeft } from './measured-note.ts';

const file = 'quality.json';

/** Adds a file to the sums that are written already, in its place. */
async function addSum(sums: string, text: string): Promise<void> {
  const files = new Map(sumsIn(await readFile(sums, 'utf8')).map(({ file: path, sha256 }) => [path, { sha256 }]));
  await writeFile(sums, checksumsOf(files.set(file, { sha256: sha256Of(text) })));
}

/**
 * Writes `data/quality.json` into a folder whose downloads and pages are written, and its sum into `data/SHA256SUMS`. Where no page is
 * written, as in development, what only pages tell is not assessed.
 * @returns how many items of all rubrics are met, and how many there are
 */
export async function writeQuality(site: string, publication: Publication) {
  const rubrics = gradesOf(publication.catalogue.rubrics, groundOf(publication, measuredLeft()));
  const text = qualityJson(rubrics, publication);
  await writeFile(join(site, 'data', file), text);
  await addSum(join(site, 'data', 'SHA256SUMS'), text);
  const grades = rubrics.flatMap((rubric) => rubric.grades);
  return { met: grades.filter(({ result }) => result === 'met').length, all: grades.length };
}
