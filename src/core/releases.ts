import type { MessageKey } from '../i18n/messages.ts';
import type { Hole } from '../i18n/translate.ts';
import type { Release } from './catalogue.ts';
import type { DatasetHashes } from './datasets/canonical.ts';

/** A release as `content/releases/<version>.json` keeps it: what its tables held, by hashes. */
export interface ReleaseRecord extends Release {
  readonly tables: DatasetHashes;
}

/** What stands before the first release: nothing has happened yet. */
export const beforeAll: Release = { version: '0.0.0', date: '1970-01-01' };

const numbersIn = (version: string): readonly number[] => version.split('.').map(Number);

/** Orders versions by their numbers: 0.9.0 comes before 0.10.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersIn(a), numbersIn(b)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

/** Ends the version of what has changed since a release: semantic versioning's build metadata. */
const changes = '+changes';

/** Whether both hold the same tables with the same rows. */
const isSame = (a: DatasetHashes, b: DatasetHashes): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name]?.sha256 === b[name]?.sha256);

/**
 * What may be said of data with these hashes: the release itself, or, when any row is another, that there are changes
 * since, e.g. `0.1.0+changes`. So nothing is ever called by the name of a release that it is not.
 */
export const editionOf = (record: ReleaseRecord | undefined, hashes: DatasetHashes): Release => {
  const { version, date } = record ?? beforeAll;
  return record && isSame(record.tables, hashes) ? { version, date } : { version: version + changes, date };
};

type CodeOf<Key> = Key extends `release.problem.${infer Code}` ? Code : never;

/** Why a release may not be made: names a sentence of the dictionaries, `release.problem.<code>`. */
export interface ReleaseProblem {
  readonly code: CodeOf<MessageKey>;
  readonly args: Readonly<Record<string, Hole>>;
}

/** Whether a text is three whole numbers with points between them. */
export const isVersion = (text: string): boolean => /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text);

/** A day that the calendar has: 2026-02-30 would read back as another. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Why a release may not follow the others; nothing when it may.
 * @param releases those that there are, oldest first
 */
export function releaseProblems({ version, date }: Release, releases: readonly Release[]): readonly ReleaseProblem[] {
  const problem = (code: ReleaseProblem['code'], last: Partial<Release> = {}): readonly ReleaseProblem[] => [
    { code, args: { version, date, lastVersion: last.version ?? '', lastDate: last.date ?? '' } },
  ];
  const last = releases.at(-1);
  if (!isVersion(version)) return problem('version');
  if (!isDay(date)) return problem('date');
  if (releases.some((release) => release.version === version)) return problem('exists');
  if (last && compareVersions(version, last.version) < 0) return problem('older-version', last);
  return last && date < last.date ? problem('older-date', last) : [];
}

/** How many rows a release has that the one before did not, has otherwise, or has no more. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const rowsIn = (hashes: DatasetHashes): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(hashes).flatMap(([table, { rows }]) =>
      Object.entries(rows).map(([key, hash]) => [`${table} ${key}`, hash] as const),
    ),
  );

export function changesBetween(before: DatasetHashes, after: DatasetHashes): Changes {
  const [old, now] = [rowsIn(before), rowsIn(after)];
  const kept = [...now].filter(([key]) => old.has(key));
  return {
    added: now.size - kept.length,
    changed: kept.filter(([key, hash]) => old.get(key) !== hash).length,
    removed: old.size - kept.length,
  };
}
