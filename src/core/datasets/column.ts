import { wordsFrom, type Words } from '../../i18n/locales.ts';
import type { Choice } from '../fields.ts';

/** One value of a table; `undefined` is unknown and is never written as '', 0 or false. */
export type Cell = string | number | boolean | readonly string[] | undefined;

export type ColumnType = 'text' | 'number' | 'integer' | 'flag' | 'date' | 'choice' | 'list';

/** What a column means: all that a data dictionary says of it. */
export interface Meaning {
  /** Lower case letters, digits and underscores, e.g. `capacity_open_desks_min`. */
  readonly name: string;
  readonly type: ColumnType;
  readonly label: Words;
  readonly description: Words;
  /** Never empty in any row. */
  readonly isRequired: boolean;
  /** Allowed values of a choice, or of a list's items; empty where any may stand. */
  readonly choices: readonly Choice[];
  readonly example?: Cell;
  /** The fact that it shows, as sources point to it, a free key written `*`, e.g. `/offers/*` + `/price`. */
  readonly pointer?: string;
  /** As in the schema: `EUR`, `m2`, `days`, `months` or `people`. */
  readonly unit?: string;
  /** As in the schema, e.g. `http-url`. */
  readonly format?: string;
  /** Regular expression that every value matches. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A column and how its value is found in a row. */
export interface Column<Row> extends Meaning {
  readonly cellOf: (row: Row) => Cell;
}

type Told<Row> = Pick<Column<Row>, 'name' | 'type' | 'label' | 'description' | 'cellOf'> & Partial<Column<Row>>;

/** A column told by hand: optional and without a closed list, unless it says otherwise. */
export const column = <Row>(told: Told<Row>): Column<Row> => ({ isRequired: false, choices: [], ...told });

/** The same function, which does not work out again what it was last asked: a row is asked for its part once a column. */
function lastKept<Given, Found>(find: (given: Given) => Found): (given: Given) => Found {
  let last: { readonly given: Given; readonly found: Found } | undefined;
  return (given) => {
    last = last && last.given === given ? last : { given, found: find(given) };
    return last.found;
  };
}

/** Columns of a part of a row, read through the row, e.g. those of an offer in a row that also knows its space. */
export function within<Outer, Inner>(
  columns: readonly Column<Inner>[],
  partOf: (row: Outer) => Inner,
): readonly Column<Outer>[] {
  const part = lastKept(partOf);
  return columns.map((inner) => ({ ...inner, cellOf: (row) => inner.cellOf(part(row)) }));
}

/** The values of a closed list that need no other word than themselves. */
export const plainChoices = (values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, label: wordsFrom(() => value) }));

/**
 * A column's or a table's name from keys of a record.
 * @returns words in lower case joined with `_`, e.g. `capacity`, `openDesks` give `capacity_open_desks`
 */
export const snakeCase = (...keys: readonly string[]): string =>
  keys
    .join('_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();

/** What a record holds at a place as a cell; a map, which is no cell, gives unknown. */
export function cellFrom(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
