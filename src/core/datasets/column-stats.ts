import type { Catalogue } from '../catalogue.ts';
import { compareDates } from '../dates.ts';
import { evidenceFor } from '../evidence.ts';
import { fieldAt } from '../fields.ts';
import { leavesOf } from '../leaves.ts';
import type { Cell, Meaning } from './column.ts';
import type { Table } from './table.ts';

/** How much of a column is known, and how old what it rests on is. */
interface ColumnCounts {
  /** Rows in which it is not empty. */
  readonly known: number;
  readonly distinct: number;
  /** Dates of the oldest and the newest evidence of its facts; missing where it shows no fact, or no dated one. */
  readonly oldest?: string;
  readonly newest?: string;
}

export interface ColumnStats extends ColumnCounts {
  readonly meaning: Meaning;
}

/** What is counted in a table; its columns in their order. */
export interface TableCounts {
  readonly rows: number;
  readonly columns: readonly ColumnCounts[];
}

export interface TableStats extends TableCounts {
  readonly table: Table;
  readonly columns: readonly ColumnStats[];
}

type Dates = readonly [oldest: string, newest: string];

const stretched = (known: Dates | undefined, date: string): Dates => {
  const [oldest, newest] = known ?? [date, date];
  return [compareDates(date, oldest) < 0 ? date : oldest, compareDates(date, newest) > 0 ? date : newest];
};

/** The dates of all evidence of spaces, fact by fact: by the pointers that columns carry, e.g. `/offers/*` + `/price`. */
function datesByPointer({ spaces }: Catalogue): ReadonlyMap<string, Dates> {
  const dates = new Map<string, Dates>();
  for (const { record, evidence } of spaces)
    for (const { pointer } of leavesOf(record))
      for (const { date } of evidenceFor(evidence, pointer)) {
        const shown = fieldAt(pointer)?.pointer;
        if (shown !== undefined && date !== undefined) dates.set(shown, stretched(dates.get(shown), date));
      }
  return dates;
}

const datesOf = new WeakMap<Catalogue, ReadonlyMap<string, Dates>>();

function evidenceDates(catalogue: Catalogue): ReadonlyMap<string, Dates> {
  const dates = datesOf.get(catalogue) ?? datesByPointer(catalogue);
  datesOf.set(catalogue, dates);
  return dates;
}

/** A pointer means a place in a space's record only in the tables of spaces. */
const isOfSpaces = ({ name, foreignKeys }: Table): boolean =>
  name === 'spaces' || foreignKeys.some(({ table, columns }) => table === 'spaces' && columns.includes('space_id'));

/** What has been seen in a column. */
interface Tally {
  known: number;
  readonly values: Set<Cell>;
}

function count(tally: Tally, cell: Cell): void {
  if (cell === undefined) return;
  tally.known += 1;
  // Lists are the same when their items are; a column holds nothing that could be taken for such a text.
  tally.values.add(typeof cell === 'object' ? JSON.stringify(cell) : cell);
}

/** Reads every row of a table and counts what is known of each column. */
export function tableCounts(table: Table, catalogue: Catalogue): TableCounts {
  const dates = isOfSpaces(table) ? evidenceDates(catalogue) : new Map<string, Dates>();
  const tallies = table.columns.map((): Tally => ({ known: 0, values: new Set() }));
  let rows = 0;
  for (const row of table.rows(catalogue)) {
    for (const [index, tally] of tallies.entries()) count(tally, row[index]);
    rows += 1;
  }
  const columns = table.columns.map((meaning, index): ColumnCounts => {
    const [oldest, newest] = dates.get(meaning.pointer ?? '') ?? [];
    return {
      known: tallies[index]?.known ?? 0,
      distinct: tallies[index]?.values.size ?? 0,
      ...(oldest !== undefined && newest !== undefined && { oldest, newest }),
    };
  });
  return { rows, columns };
}

const uncounted: ColumnCounts = { known: 0, distinct: 0 };

/** The columns of a table with what was counted in each. */
export const tableStats = (table: Table, { rows, columns }: TableCounts): TableStats => ({
  table,
  rows,
  columns: table.columns.map((meaning, index) => ({ meaning, ...(columns[index] ?? uncounted) })),
});
