import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCitable } from '../../io/citable-releases.ts';
import { keepReleases } from '../../io/keep-releases.ts';
import { readChanges } from '../../io/read-changes.ts';
import { readGazetteer } from '../../io/read-gazetteer.ts';
import { readReleases } from '../../io/read-releases.ts';
import { workApart } from './apart.ts';

/** The folder of PUBLISHED_RELEASES is a copy of the `data/releases/` that is online: what was published stays. */
async function keepEveryRelease(site: string): Promise<string> {
  const published = process.env['PUBLISHED_RELEASES'];
  if (published && !existsSync(published))
    throw new Error(`PUBLISHED_RELEASES is "${published}": there is no such folder`);
  const data = join(site, 'data');
  const releases = readReleases();
  const { made, kept, missing } = keepReleases({ data, published, releases });
  const ground = { folder: join(data, 'releases'), releases, changes: readChanges(), gazetteer: readGazetteer() };
  const { replayed, lost } = await writeCitable(ground);
  const told = [
    ...(made.length > 0 ? [`made ${made.join(', ')}`] : []),
    ...(kept.length > 0 ? [`kept ${kept.join(', ')}`] : []),
    ...(missing.length > 0
      ? [`not here: ${missing.join(', ')} (before deploying, name its folder in PUBLISHED_RELEASES)`]
      : []),
    ...(replayed.length > 0 ? [`replayed for answers that cite them: ${replayed.join(', ')}`] : []),
    ...(lost.length > 0 ? [`not to be replayed: ${lost.join(', ')}`] : []),
  ];
  return told.join('; ') || 'none';
}

await workApart(([site = '']) => keepEveryRelease(site));
