import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepReleases } from '../../io/keep-releases.ts';
import { readReleases } from '../../io/read-releases.ts';

/** The folder of PUBLISHED_RELEASES is a copy of the `data/releases/` that is online: what was published stays. */
export async function keepEveryRelease(site: string): Promise<string> {
  const published = process.env['PUBLISHED_RELEASES'];
  if (published && !existsSync(published))
    throw new Error(`PUBLISHED_RELEASES is "${published}": there is no such folder`);
  const { made, kept, missing } = keepReleases({ data: join(site, 'data'), published, releases: readReleases() });
  const told = [
    ...(made.length > 0 ? [`made ${made.join(', ')}`] : []),
    ...(kept.length > 0 ? [`kept ${kept.join(', ')}`] : []),
    ...(missing.length > 0
      ? [`not here: ${missing.join(', ')} (before deploying, name its folder in PUBLISHED_RELEASES)`]
      : []),
  ];
  return told.join('; ') || 'none';
}
