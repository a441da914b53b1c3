import { afterAll, describe, expect, test } from 'vitest';
import { rowsOf, tables } from '../recorded-facts.ts';
import { manifest, pathTo, published } from './published.ts';
import { SqliteFile } from './sqlite-tables.ts';

const database = new SqliteFile(pathTo('spaces.sqlite'));
afterAll(() => database.close());

describe('spaces.sqlite', () => {
  const first = (sql: string): unknown => Object.values(database.rows(sql)[0] ?? {})[0];

  test('is whole, and all its foreign keys lead somewhere', () => {
    expect(first('PRAGMA integrity_check')).toBe('ok');
    expect(database.rows('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has the keys that the data package tells, in strict tables', () => {
    const keysOf = (table: string) =>
      database.rows(`SELECT "from", "table", "to" FROM pragma_foreign_key_list('${table}') ORDER BY "from"`);
    const found = tables.map(({ name }) => keysOf(name).map((row) => [row['from'], row['table'], row['to']]));
    const told = tables.map(({ name, schema: { foreignKeys = [] } }) =>
      foreignKeys
        .map(({ fields, reference }) => [fields[0], reference.resource ?? name, reference.fields[0]])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    expect(found).toEqual(told);
    expect(
      first(
        "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND strict = 0",
      ),
    ).toBe(0);
  });

  test('says which release it is, and what every column means', () => {
    expect(database.rows('SELECT version, date FROM release')).toEqual([manifest.release]);
    const told = database.rows('SELECT table_name, column_name, type FROM dictionary').map((row) => Object.values(row));
    const asTold = published.flatMap(({ name, told: { columns } }) =>
      columns.map((column) => [name, column.name, column.type]),
    );
    expect(new Set(told.map(String))).toEqual(new Set(asTold.map(String)));
  });

  test('finds a space by its name and town, whatever the accents', () => {
    const found = database.rows("SELECT id FROM spaces_search WHERE spaces_search MATCH 'liege forge'");
    expect(found.map((row) => row['id'])).toContain('la-forge-liege');
  });

  test('has views that count what the tables hold', () => {
    const open = rowsOf('spaces').filter((row) => row['status'] === 'open');
    expect(first('SELECT count(*) FROM open_spaces')).toBe(open.length);
    expect(first('SELECT sum(open_spaces) FROM open_spaces_by_municipality')).toBe(
      open.filter((row) => row['municipality'] !== undefined).length,
    );
    expect(first('SELECT count(*) FROM space_kinds')).toBe(
      rowsOf('spaces').flatMap((row) => row['kinds'] ?? []).length,
    );
    expect(first('SELECT count(*) FROM supports')).toBe(
      [...rowsOf('sources'), ...rowsOf('checks')].flatMap((row) => row['supports'] ?? []).length,
    );
    const ids = new Set(open.map((row) => row['id']));
    const counted = rowsOf('definitions').filter((row) => ids.has(row['space_id'] ?? ''));
    expect(
      database
        .rows('SELECT definition, yes, no, unknown FROM open_spaces_by_definition')
        .map((row) => Object.values(row)),
    ).toEqual(
      [...Map.groupBy(counted, (row) => String(row['definition']))]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([definition, rows]) => [
          definition,
          ...['yes', 'no', 'unknown'].map((answer) => rows.filter((row) => row['answer'] === answer).length),
        ]),
    );
  });
});
