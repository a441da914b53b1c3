import type { Table } from '../datasets/table.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { compareVersions, isVersion, type ReleaseProblem } from '../releases.ts';
import type { ReleaseChanges, TableColumns } from './release-changes.ts';

/** How much a release asks of those who read it: names went, names came, or only what stands under them changes. */
export type Weight = 'major' | 'minor' | 'patch';

/** A column or a table that differs, e.g. `spaces.credits`, or `questions` where the whole table does. */
export interface ColumnChange {
  readonly change: 'removed' | 'retyped' | 'added';
  readonly name: string;
  /** For a column of another type: both. */
  readonly types?: { readonly from: string; readonly to: string };
}

/** The columns of tables and their types, as a release keeps them. */
export const columnsOfTables = (tables: readonly Pick<Table, 'name' | 'columns'>[]): TableColumns =>
  Object.fromEntries(
    tables.map(({ name, columns }) => [name, Object.fromEntries(columns.map((column) => [column.name, column.type]))]),
  );

function changesOfTable(
  table: string,
  before: TableColumns[string],
  after: TableColumns[string],
): readonly ColumnChange[] {
  const names = Object.keys({ ...before, ...after });
  return names.flatMap((column): readonly ColumnChange[] => {
    const [from, to, name] = [before?.[column], after?.[column], `${table}.${column}`];
    if (from === to) return [];
    if (from === undefined) return [{ change: 'added', name }];
    return to === undefined ? [{ change: 'removed', name }] : [{ change: 'retyped', name, types: { from, to } }];
  });
}

/** The tables and columns that differ, those that ask most first; a renamed one went and came. */
export function columnChanges(before: TableColumns, after: TableColumns): readonly ColumnChange[] {
  const found = Object.keys({ ...before, ...after }).flatMap((table): readonly ColumnChange[] => {
    const [was, is] = [before[table], after[table]];
    if (!was) return [{ change: 'added', name: table }];
    return is ? changesOfTable(table, was, is) : [{ change: 'removed', name: table }];
  });
  return [...found.filter(({ change }) => change !== 'added'), ...found.filter(({ change }) => change === 'added')];
}

/** What these changes make of a release: anything that went, or has another type, breaks what reads it; what came does not. */
export function weightOf(changes: readonly ColumnChange[]): Weight {
  if (changes.some(({ change }) => change !== 'added')) return 'major';
  return changes.length > 0 ? 'minor' : 'patch';
}

/**
 * The lowest version that a release may have after another one: removed, renamed or retyped is major, added is minor, data is patch.
 * Before 1.0.0 nothing is promised yet (semantic versioning, clause 4): there the minor number rises for both.
 * @param last e.g. `0.1.0`
 */
export function lowestVersion(last: string, weight: Weight): string {
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number);
  if (weight === 'patch') return [major, minor, patch + 1].join('.');
  return weight === 'major' && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** A column or a table in words, e.g. `spaces.phone (removed)`. */
export const columnChangeIn = ({ change, name, types }: ColumnChange, locale: Locale): string =>
  translatorOf(locale)(`changes.column.${change}`, { name, from: types?.from ?? '', to: types?.to ?? '' });

/** The names in a row that make a version too low; a long list is not read. */
const mostNamed = 12;

function namesIn(changes: readonly ColumnChange[], locale: Locale): string {
  const named = changes.slice(0, mostNamed).map((change) => columnChangeIn(change, locale));
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [translatorOf(locale)('proposal.more', { count: more })] : [])].join(', ');
}

/**
 * Why a version may not follow the last release: it is lower than what the columns ask. Nothing before the first release.
 * @param columns of what is to be released
 */
export function versionProblems(
  version: string,
  last: Pick<ReleaseChanges, 'version' | 'columns'> | undefined,
  columns: TableColumns,
  locale: Locale,
): readonly ReleaseProblem[] {
  if (!last || !isVersion(version)) return [];
  const changes = columnChanges(last.columns, columns);
  const lowest = lowestVersion(last.version, weightOf(changes));
  if (compareVersions(version, lowest) >= 0) return [];
  const args = { version, lowest, lastVersion: last.version, columns: namesIn(changes, locale) };
  return [{ code: 'low-version', args }];
}
