import { loadPublication } from '../../io/load-publication.ts';
import { writeQuality } from '../../io/write-quality.ts';
import { count } from '../report.ts';
import { workApart } from './apart.ts';

await workApart(async ([site = '']) => {
  const { met, all } = await writeQuality(site, await loadPublication());
  return `${count(met)} of ${count(all)} items met`;
});
