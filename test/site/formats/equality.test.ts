/** Every format, read back by somebody else's reader, holds the same cells with the same types. */
import { afterAll, describe, expect, test } from 'vitest';
import { tables } from '../recorded-facts.ts';
import { csvTable, parquetTable, sqlTypes, typesIn } from './duckdb-tables.ts';
import { pathTo, published } from './published.ts';
import { undone, type Undo } from './read-table.ts';
import { fromSqlite, SqliteFile, strictTypes } from './sqlite-tables.ts';
import { fromSheet, sheetTable, workbookIn } from './workbook-tables.ts';

/** Free text in CSV is guarded against formulas; the data package tells how to undo it, and which columns are meant. */
const isGuarded = new Set(
  tables.flatMap(({ name, schema }) =>
    schema.fields
      .filter(({ type, constraints, delimiter }) => {
        const isClosed = constraints?.enum !== undefined || (constraints?.pattern !== undefined && !delimiter);
        return type === 'string' && !isClosed;
      })
      .map((field) => `${name}.${field.name}`),
  ),
);
const unguard = (text: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

const unguardedIn =
  (table: string): Undo =>
  (value, { name }) => {
    if (!isGuarded.has(`${table}.${name}`)) return value;
    if (typeof value === 'string') return unguard(value);
    return Array.isArray(value) ? value.map((item, index) => (index === 0 ? unguard(item) : item)) : value;
  };

const database = new SqliteFile(pathTo('spaces.sqlite'));
const workbook = workbookIn(pathTo('spaces.xlsx'));
afterAll(() => database.close());

test('The tables of the manifest are those of the data package', () => {
  expect(published.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  const asTold = published.flatMap(({ name, told }) => told.columns.map((column) => `${name}.${column.name}`));
  expect(asTold).toEqual(tables.flatMap(({ name, header }) => header.map((column) => `${name}.${column}`)));
});

describe.each(published)('$name', ({ name, told: { columns, primaryKey }, measure }) => {
  const names = columns.map((column) => column.name);

  test('holds no unknown value in disguise', () => {
    const disguised = measure.rows.flat().filter((cell) => cell === '' || (Array.isArray(cell) && cell.length === 0));
    expect(disguised).toEqual([]);
  });

  test('in CSV, read by DuckDB', async () => {
    const read = await csvTable(pathTo(`${name}.csv`), columns);
    expect(undone(read, columns, unguardedIn(name))).toEqual(measure);
  });

  test('in Parquet, read by DuckDB, in columns of its own types', async () => {
    const { columns: found, rows } = await parquetTable(pathTo(`${name}.parquet`));
    expect([found.slice(0, names.length), rows.map((row) => row.slice(0, names.length))]).toEqual([
      measure.columns,
      measure.rows,
    ]);
    const types = await typesIn(`SELECT * FROM read_parquet('${pathTo(`${name}.parquet`)}')`);
    expect(columns.map((column) => types.get(column.name))).toEqual(columns.map(({ type }) => sqlTypes[type]));
  });

  test('in SQLite, in strict columns of its own types', () => {
    const { rows, columns: found } = database.table(name, primaryKey);
    const inOrder = (row: readonly unknown[]): string =>
      JSON.stringify(primaryKey.map((key) => row[names.indexOf(key)]));
    const sorted = measure.rows.toSorted((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
    const read = undone({ columns: found, rows }, columns, fromSqlite).rows;
    expect(found).toEqual(measure.columns);
    expect(read.toSorted((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))).toEqual(sorted);
    const types = database.rows(`SELECT name, type FROM pragma_table_info('${name}')`).map((row) => row['type']);
    expect(types).toEqual(columns.map(({ type }) => strictTypes[type]));
  });

  test('in a sheet of the workbook', () => {
    const sheet = sheetTable(workbook.Sheets[name]);
    // A sheet ends with its last filled cell; what is beyond is empty.
    const rows = sheet.rows.map((row) => names.map((_, index) => row[index] ?? null));
    expect([sheet.columns, undone({ columns: names, rows }, columns, fromSheet).rows]).toEqual([names, measure.rows]);
  });
});
