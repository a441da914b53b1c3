import type { Catalogue } from '../catalogue.ts';
import type { Cell, Meaning } from '../datasets/column.ts';
import type { ForeignKey, Table, TableRow } from '../datasets/table.ts';
import { isCalendarDate } from '../dates.ts';
import { isWebAddress } from '../web-address.ts';

/** What is wrong in a table by its own schema, counted. */
export interface TableFaults {
  readonly table: string;
  readonly rows: number;
  readonly cells: number;
  /** Cells that are not what their column says. */
  readonly wrong: number;
  /** Rows whose key an earlier one has. */
  readonly repeated: number;
  /** Rows that lead to a row which is not there. */
  readonly lost: number;
}

/** The form of dates in the register: a day, a month or a year, an interval of them, a `~` for about. */
const dated = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?~?$/;

const types: Readonly<Record<Meaning['type'], (cell: Cell) => boolean>> = {
  text: (cell) => typeof cell === 'string',
  choice: (cell) => typeof cell === 'string',
  date: (cell) => typeof cell === 'string' && dated.test(cell) && isCalendarDate(cell),
  number: (cell) => typeof cell === 'number' && Number.isFinite(cell),
  integer: (cell) => Number.isInteger(cell),
  flag: (cell) => typeof cell === 'boolean',
  list: (cell) => Array.isArray(cell),
};

/** The formats that columns name, as the schemas do. */
const formats: Readonly<Record<string, (text: string) => boolean>> = { 'http-url': isWebAddress };

/** Tells of a cell whether it is what a column allows; the pattern is made once. */
function judgeOf({ type, isRequired, choices, pattern, format, minimum, maximum }: Meaning): (cell: Cell) => boolean {
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const allowed = new Set(choices.map(({ value }) => value));
  const isFormatted = formats[format ?? ''] ?? (() => true);
  const isAllowed = (one: string): boolean =>
    (allowed.size === 0 || allowed.has(one)) && (form === undefined || form.test(one)) && isFormatted(one);
  const isWithin = (number: number): boolean => number >= (minimum ?? number) && number <= (maximum ?? number);
  return (cell) => {
    if (cell === undefined) return !isRequired;
    if (!types[type](cell)) return false;
    if (typeof cell === 'number') return isWithin(cell);
    return typeof cell === 'boolean' || [cell].flat().every(isAllowed);
  };
}

const places = (table: Table, names: readonly string[]): readonly number[] =>
  names.map((name) => table.columns.findIndex((column) => column.name === name));

/** A key as one text; nothing where a part of it is unknown, for then it leads nowhere. */
function keyOf(row: TableRow, at: readonly number[]): string | undefined {
  const parts = at.map((place) => row[place]);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

const nameOf = (table: string, columns: readonly string[]): string => JSON.stringify([table, columns]);

/** The keys to which tables refer, each set by its table and columns. */
function referredKeys(tables: readonly Table[], catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const links = tables.flatMap(({ foreignKeys }) => foreignKeys);
  const asked = new Map(links.map((link) => [nameOf(link.table, link.references), link]));
  return new Map(
    [...asked].map(([name, { table, references }]) => {
      const found = tables.find((one) => one.name === table);
      const at = found ? places(found, references) : [];
      return [name, new Set([...(found?.rows(catalogue) ?? [])].flatMap((row) => keyOf(row, at) ?? []))];
    }),
  );
}

type Keys = ReturnType<typeof referredKeys>;

/** Tells of a row whether a link of its table leads nowhere. */
function loserOf(table: Table, { columns, table: to, references }: ForeignKey, keys: Keys): (row: TableRow) => boolean {
  const at = places(table, columns);
  const known = keys.get(nameOf(to, references)) ?? new Set();
  return (row) => {
    const key = keyOf(row, at);
    return key !== undefined && !known.has(key);
  };
}

function faultsIn(table: Table, catalogue: Catalogue, keys: Keys): TableFaults {
  const judges = table.columns.map(judgeOf);
  const at = places(table, table.primaryKey);
  const losers = table.foreignKeys.map((link) => loserOf(table, link, keys));
  const seen = new Set<string>();
  let [rows, wrong, lost] = [0, 0, 0];
  for (const row of table.rows(catalogue)) {
    rows += 1;
    wrong += judges.filter((isRight, index) => !isRight(row[index])).length;
    lost += Number(losers.some((isLost) => isLost(row)));
    const key = keyOf(row, at);
    if (key !== undefined) seen.add(key);
  }
  return { table: table.name, rows, cells: rows * judges.length, wrong, repeated: rows - seen.size, lost };
}

/** Reads every row of every table again by the table’s own description: types, allowed values, keys and where they lead. */
export function tableFaults(tables: readonly Table[], catalogue: Catalogue): readonly TableFaults[] {
  const keys = referredKeys(tables, catalogue);
  return tables.map((table) => faultsIn(table, catalogue, keys));
}
