import { lineOf, type CitedCell, type CitedRow, type CitedRows } from './rows.ts';

export interface ChangedCell {
  readonly column: string;
  readonly before: CitedCell;
  readonly after: CitedCell;
}

/** A row that is in both answers, with what differs in it. */
export interface ChangedRow {
  /** The cells by which it is known. */
  readonly key: CitedRow;
  readonly cells: readonly ChangedCell[];
}

export interface Difference {
  /** The columns that both answers have, in the order of the later one: the rows below have these. */
  readonly columns: readonly string[];
  /** Columns of one answer only. */
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly added: readonly CitedRow[];
  readonly removed: readonly CitedRow[];
  readonly changed: readonly ChangedRow[];
}

/** The rows of an answer in some of its columns. */
const rowsIn = ({ rows }: CitedRows, places: readonly number[]): readonly CitedRow[] =>
  rows.map((row) => places.map((place) => row[place] ?? null));

interface SideBySide extends Pick<Difference, 'columns' | 'columnsAdded' | 'columnsRemoved'> {
  readonly old: readonly CitedRow[];
  readonly now: readonly CitedRow[];
}

/** Two answers in the columns that both have. SQL may give several columns one name: the second is held against the second. */
function sideBySide(before: CitedRows, after: CitedRows): SideBySide {
  const free = Map.groupBy(before.columns.keys(), (place) => before.columns[place]);
  const pairs = after.columns.map((name, is) => ({ name, is, was: free.get(name)?.shift() }));
  const both = pairs.flatMap(({ was, ...pair }) => (was === undefined ? [] : [{ ...pair, was }]));
  const [places, placesNow] = [both.map(({ was }) => was), both.map(({ is }) => is)];
  return {
    columns: both.map(({ name }) => name),
    columnsAdded: pairs.filter(({ was }) => was === undefined).map(({ name }) => name),
    columnsRemoved: before.columns.filter((_, place) => !places.includes(place)),
    old: rowsIn(before, places),
    now: rowsIn(after, placesNow),
  };
}

/** Those of some rows that others do not have, each as often as it is missing there. */
function missingFrom(others: readonly CitedRow[], rows: readonly CitedRow[]): readonly CitedRow[] {
  const left = new Map<string, number>();
  for (const line of others.map(lineOf)) left.set(line, (left.get(line) ?? 0) + 1);
  return rows.filter((row) => {
    const line = lineOf(row);
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const isUnique = (lines: readonly string[]): boolean => new Set(lines).size === lines.length;

/** How many of the first columns tell all rows of each answer apart: these are its key. Undefined where only all of them do. */
function keyLength(width: number, answers: readonly (readonly CitedRow[])[]): number | undefined {
  for (let length = 1; length < width; length += 1)
    if (answers.every((rows) => isUnique(rows.map((row) => lineOf(row.slice(0, length)))))) return length;
  return undefined;
}

const cellsChanged = (columns: readonly string[], before: CitedRow, after: CitedRow): readonly ChangedCell[] =>
  columns.flatMap((column, index) => {
    const [was, is] = [before[index] ?? null, after[index] ?? null];
    return lineOf([was]) === lineOf([is]) ? [] : [{ column, before: was, after: is }];
  });

/** What was added, removed and changed between two answers to one question. */
export function differenceBetween(before: CitedRows, after: CitedRows): Difference {
  const { old, now, ...shape } = sideBySide(before, after);
  const { columns } = shape;
  const [gone, come] = [missingFrom(now, old), missingFrom(old, now)];
  const length = keyLength(columns.length, [old, now]);
  const keyOf = (row: CitedRow): string => lineOf(row.slice(0, length ?? columns.length));
  const was = new Map(gone.map((row) => [keyOf(row), row]));
  const isChanged = (row: CitedRow): boolean => length !== undefined && was.has(keyOf(row));
  const changed = come.filter(isChanged);
  const kept = new Set(changed.map(keyOf));
  return {
    ...shape,
    added: come.filter((row) => !isChanged(row)),
    removed: gone.filter((row) => !kept.has(keyOf(row))),
    changed: changed.map((row) => ({
      key: row.slice(0, length),
      cells: cellsChanged(columns, was.get(keyOf(row)) ?? [], row),
    })),
  };
}
