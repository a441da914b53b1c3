import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseChanges } from '../core/changes/release-changes.ts';
import { statesOf } from '../core/changes/steps.ts';
import type { CitableRelease } from '../core/cited/verdict.ts';
import type { ReleaseRecord } from '../core/releases.ts';
import { citableFiles, writeReplayed, type Replay } from './replayed-release.ts';

interface Citable extends Pick<Replay, 'gazetteer'> {
  /** The built `data/releases/`, in which the published copies stand already. */
  readonly folder: string;
  /** All releases, oldest first. */
  readonly releases: readonly ReleaseRecord[];
  /** What each of them changed, oldest first. */
  readonly changes: readonly ReleaseChanges[];
}

/** Where a release's files stand: at its permanent address, or replayed beside it, for what was published is never added to. */
async function filesOf(replay: Replay, folder: string): Promise<Omit<CitableRelease, 'version' | 'date'>> {
  const { version } = replay.record;
  const { explorer, database } = citableFiles;
  const below = (place: string) => ({ explorer: `${place}/${explorer}`, database: `${place}/${database}` });
  const published = below(version);
  if (Object.values(published).every((file) => existsSync(path.join(folder, file)))) return published;
  const place = `replayed/${version}`;
  const isReplayed = await writeReplayed(replay, path.join(folder, place));
  return isReplayed ? below(place) : {};
}

/**
 * Writes `citable.json`: every release, and where the answers that it gave can be worked out again. A release of which no copy holds
 * that is replayed into `replayed/<version>/`.
 * @returns the versions that were replayed, and those whose earlier answers nobody can work out
 */
export async function writeCitable({
  folder,
  releases,
  changes,
  gazetteer,
}: Citable): Promise<{ readonly replayed: readonly string[]; readonly lost: readonly string[] }> {
  const told: CitableRelease[] = [];
  const ground = { stateOf: statesOf(changes), gazetteer };
  for (const record of releases)
    told.push({ version: record.version, date: record.date, ...(await filesOf({ record, ...ground }, folder)) });
  writeFileSync(path.join(folder, 'citable.json'), `${JSON.stringify({ releases: told }, null, 1)}\n`);
  const versions = (isAmong: (release: CitableRelease) => boolean) =>
    told.filter(isAmong).map(({ version }) => version);
  return {
    replayed: versions(({ database }) => database?.startsWith('replayed/') ?? false),
    lost: versions(({ database }) => database === undefined),
  };
}
