import { forEachCollection, type AnyRecord, type Records } from '../core/changes/records.ts';
import { bibliographyKind, contentKinds, type FolderKind } from '../core/content-kinds.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import { shownRecord } from '../core/pull-request/shown-record.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inPlainForm, readText } from './content-file.ts';
import { readJsonText } from './json-text.ts';
import { surroundingsIn } from './read-content.ts';
import { readRecords, type OneRecord } from './read-record.ts';

/** The records of a content folder, right or wrong. */
export interface ReadState {
  readonly records: Records;
  /** Files of records in which something is wrong: of these only what can be shown is there. */
  readonly wrong: number;
}

const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of one file can be told of. */
function recordOf(kind: FolderKind, { kept, value, problems }: OneRecord): AnyRecord | undefined {
  if (isRecord(kept)) return kept;
  const shown: unknown = kind === 'space' ? shownRecord(value, problems)?.record : value;
  return isRecord(shown) ? shown : undefined;
}

function listIn(root: string): Readonly<Record<string, AnyRecord>> {
  const file = path.join(root, bibliographyKind.file);
  if (!existsSync(file)) return {};
  const { value } = readJsonText(inPlainForm(readText(file).text ?? ''));
  return isRecord(value) ? (value as Readonly<Record<string, AnyRecord>>) : {};
}

/** Reads the records of a content folder without refusing any: those of an older state had other rules. */
export function readState(root: string, gazetteer: Gazetteer): ReadState {
  const read = readRecords(root, surroundingsIn(root, gazetteer), () => true);
  const kinds = new Map(Object.entries(contentKinds).map(([kind, { folder }]) => [folder, kind as FolderKind]));
  const records = forEachCollection((collection) => {
    const kind = kinds.get(collection as never);
    if (!kind) return listIn(root);
    const found = [...read[kind]].flatMap(([file, one]) => {
      const record = recordOf(kind, one);
      return record ? [[path.basename(file, '.json'), record] as const] : [];
    });
    return Object.fromEntries(found);
  });
  const all = Object.values(read).flatMap((files) => [...files.values()]);
  return { records, wrong: all.filter(({ problems }) => problems.length > 0).length };
}
