import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { catalogueFrom, type Catalogue, type Judged } from '../core/catalogue.ts';
import type { Records } from '../core/changes/records.ts';
import type { State } from '../core/changes/steps.ts';
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

/** What answers of a release are worked out again from. */
export const citableFiles = { explorer: 'explorer.json', database: 'spaces.sqlite' } as const;

/** What a release is replayed from. */
export interface Replay {
  readonly record: ReleaseRecord;
  /** The state that a release left; undefined where nobody kept what it changed. */
  readonly stateOf: (version: string) => State | undefined;
  readonly gazetteer: Gazetteer;
}

interface Replayed {
  readonly catalogue: Catalogue;
  readonly tables: readonly Table[];
}

/** The register as a release held it. */
function catalogueAt({ glossary, bibliography, ...records }: Records, { record, gazetteer }: Replay): Catalogue {
  const { version, date } = record;
  const kinds = Object.entries({ ...records, terms: glossary });
  const judged = Object.fromEntries(kinds.map(([kind, kept]) => [kind, new Map(Object.entries(kept ?? {}))]));
  return catalogueFrom({ ...judged, bibliography, release: { version, date }, gazetteer } as unknown as Judged);
}

/** The release as it was, or nothing: each of its tables must have the hash that the release kept of it. */
function replayedOf(replay: Replay): Replayed | undefined {
  const { record, stateOf } = replay;
  const state = stateOf(record.version);
  const released = state && releasedTables(tables, state.columns);
  if (!released) return undefined;
  const catalogue = catalogueAt(state.records, replay);
  const sums = tableSums(released, catalogue, newSum);
  const isProven = Object.entries(record.tables).every(([name, { sha256 }]) => sums[name]?.sha256 === sha256);
  return isProven ? { catalogue, tables: released } : undefined;
}

/** SQLite's codes for a disk that fails, is full or opens nothing (https://sqlite.org/rescode.html). */
const diskFaults: readonly number[] = [10, 13, 14];

/** Whether the machine failed, not the records: a call of the system, or the disk below SQLite, whose code stands in the last byte. */
const isOfMachine = (error: unknown): boolean =>
  error instanceof Error &&
  ('syscall' in error || ('errcode' in error && diskFaults.includes(Number(error.errcode) % 256)));

/**
 * Writes what answers of a past release are worked out again from: `explorer.json` and `spaces.sqlite`, row by row those of the release.
 * @param folder is made
 * @returns whether the release could be replayed and proved to be the one whose hashes were kept; if not, nothing is there
 * @throws when the disk fails: a release is not lost because this build could not write it
 */
export async function writeReplayed(replay: Replay, folder: string): Promise<boolean> {
  try {
    const replayed = replayedOf(replay);
    const [spaces] = replayed?.tables ?? [];
    if (!replayed || spaces?.name !== 'spaces') return false;
    const { catalogue } = replayed;
    mkdirSync(folder, { recursive: true });
    await writeStreamed(path.join(folder, citableFiles.explorer), explorerJson(spaces, catalogue));
    await writeStreamed(
      path.join(folder, citableFiles.database),
      sqliteOf(databaseOf(replayed.tables, catalogue), folder),
    );
    return true;
  } catch (error) {
    if (isOfMachine(error)) throw error;
    // Records of then that code of now cannot read any more: what is not proven is not shown.
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
