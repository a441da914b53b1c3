import { loadPublication } from '../../io/load-publication.ts';
import type { Staging } from '../../io/staged-folder.ts';
import { writeQuality } from '../../io/write-quality.ts';
import { count, type Progress } from '../report.ts';
import { apart, workApart } from './apart.ts';

/** Writes `quality.json`, which tells of the pages too and so comes after them. */
export const writeGrades = ({ site }: Pick<Staging, 'site'>, progress: Progress): Promise<string> =>
  apart(import.meta.filename, [site], progress);

if (import.meta.main)
  await workApart(async ([site = '']) => {
    const { met, all } = await writeQuality(site, await loadPublication());
    return `${count(met)} of ${count(all)} items met`;
  });
