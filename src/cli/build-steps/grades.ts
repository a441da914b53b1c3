import { loadPublication } from '../../io/load-publication.ts';
import { writeQuality } from '../../io/write-quality.ts';
import { count } from '../report.ts';
import { workApart } from './apart.ts';

/** Writes `quality.json`, which tells of the pages too and so comes after them. */
await workApart(async ([site = '']) => {
  const { met, all } = await writeQuality(site, await loadPublication());
  return `${count(met)} of ${count(all)} items met`;
});
