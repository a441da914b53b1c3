import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { catalogueFrom, type Catalogue, type Judged } from '../core/catalogue.ts';
import { recordsAt, type ReleaseChanges } from '../core/changes/release-changes.ts';
import { tableSums } from '../core/datasets/canonical.ts';
import { explorerJson } from '../core/datasets/explorer-json.ts';
import { tables } from '../core/datasets/index.ts';
import { releasedTables } from '../core/datasets/released-tables.ts';
import { databaseOf } from '../core/datasets/sqlite.ts';
import type { Table } from '../core/datasets/table.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import type { ReleaseRecord } from '../core/releases.ts';
import { newSum } from './checksums.ts';
import { sqliteOf } from './sqlite-file.ts';
import { writeStreamed } from './streamed-file.ts';

/** What a release is replayed from. */
export interface Replay {
  readonly record: ReleaseRecord;
  /** What each release changed, oldest first. */
  readonly changes: readonly ReleaseChanges[];
  readonly gazetteer: Gazetteer;
}

interface Replayed {
  readonly catalogue: Catalogue;
  readonly tables: readonly Table[];
}

/** The register as a release held it. */
function catalogueAt({ record: { version, date }, changes, gazetteer }: Replay): Catalogue {
  const { glossary, bibliography, ...records } = recordsAt(version, changes);
  const kinds = Object.entries({ ...records, terms: glossary });
  const judged = Object.fromEntries(kinds.map(([kind, kept]) => [kind, new Map(Object.entries(kept ?? {}))]));
  return catalogueFrom({ ...judged, bibliography, release: { version, date }, gazetteer } as unknown as Judged);
}

/** The release as it was, or nothing: each of its tables must have the hash that the release kept of it. */
function replayedOf(replay: Replay): Replayed | undefined {
  const { record, changes } = replay;
  const columns = changes.find(({ version }) => version === record.version)?.columns;
  const released = columns && releasedTables(tables, columns);
  if (!released) return undefined;
  const catalogue = catalogueAt(replay);
  const sums = tableSums(released, catalogue, newSum);
  const isProven = Object.entries(record.tables).every(([name, { sha256 }]) => sums[name]?.sha256 === sha256);
  return isProven ? { catalogue, tables: released } : undefined;
}

/**
 * Writes what answers of a past release are worked out again from: `explorer.json` and `spaces.sqlite`, row by row those of the release.
 * @param folder is made
 * @returns whether the release could be replayed and proved to be the one whose hashes were kept; if not, nothing is there
 */
export async function writeReplayed(replay: Replay, folder: string): Promise<boolean> {
  try {
    const replayed = replayedOf(replay);
    const [spaces] = replayed?.tables ?? [];
    if (!replayed || spaces?.name !== 'spaces') return false;
    mkdirSync(folder, { recursive: true });
    await writeStreamed(path.join(folder, 'explorer.json'), explorerJson(spaces, replayed.catalogue));
    await writeStreamed(
      path.join(folder, 'spaces.sqlite'),
      sqliteOf(databaseOf(replayed.tables, replayed.catalogue), folder),
    );
    return true;
  } catch {
    // Records of then that code of now cannot read any more: what is not proven is not shown.
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
