import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CitableRelease } from '../core/cited/verdict.ts';
import { writeReplayed, type Replay } from './replayed-release.ts';
import type { ReleaseRecord } from '../core/releases.ts';

/** What answers of a release are worked out again from. */
const files = { explorer: 'explorer.json', database: 'spaces.sqlite' } as const;

interface Citable extends Omit<Replay, 'record'> {
  /** The built `data/releases/`, in which the published copies stand already. */
  readonly folder: string;
  /** All releases, oldest first. */
  readonly releases: readonly ReleaseRecord[];
}

/** Where a release's files stand: at its permanent address, or replayed beside it, for what was published is never added to. */
async function filesOf(
  record: ReleaseRecord,
  { folder, changes, gazetteer }: Citable,
): Promise<Omit<CitableRelease, 'version' | 'date'>> {
  const below = (place: string) => ({ explorer: `${place}/${files.explorer}`, database: `${place}/${files.database}` });
  const published = below(record.version);
  if (Object.values(published).every((file) => existsSync(path.join(folder, file)))) return published;
  const place = `replayed/${record.version}`;
  const isReplayed = await writeReplayed({ record, changes, gazetteer }, path.join(folder, place));
  return isReplayed ? below(place) : {};
}

/**
 * Writes `citable.json`: every release, and where the answers that it gave can be worked out again. A release of which no copy holds
 * that is replayed into `replayed/<version>/`.
 * @returns the versions that were replayed, and those whose earlier answers nobody can work out
 */
export async function writeCitable(
  citable: Citable,
): Promise<{ readonly replayed: readonly string[]; readonly lost: readonly string[] }> {
  const told: CitableRelease[] = [];
  for (const record of citable.releases)
    told.push({ version: record.version, date: record.date, ...(await filesOf(record, citable)) });
  writeFileSync(path.join(citable.folder, 'citable.json'), `${JSON.stringify({ releases: told }, null, 1)}\n`);
  const versions = (isAmong: (release: CitableRelease) => boolean) =>
    told.filter(isAmong).map(({ version }) => version);
  return {
    replayed: versions(({ database }) => database?.startsWith('replayed/') ?? false),
    lost: versions(({ database }) => database === undefined),
  };
}
