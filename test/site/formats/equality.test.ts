/** Every format, read back by somebody else's reader, holds the same cells with the same types. */
import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { afterAll, describe, expect, test } from 'vitest';
import { factsOf, jsonOf, rowsOf, tables, type Json } from '../recorded-facts.ts';
import { asked, csvTable, parquetTable, sqlTypes, typesIn } from './duckdb-tables.ts';
import { manifest, pathTo, published } from './published.ts';
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

describe('The records in spaces.json', () => {
  const { spaces } = jsonOf('spaces.json') as { spaces: readonly Json[] };
  const idOf = (record: Json): string => String(record['id']);

  test('are the rows of spaces.csv, cell by cell', () => {
    const expected = spaces.map((record) => ({
      ...factsOf('spaces', record),
      ...(record['derived'] as Json),
      id: idOf(record),
    }));
    expect(rowsOf('spaces')).toEqual(expected);
  });

  test.each([
    ['offers', 'offers', 'key'],
    ['memberships', 'networks', 'network_id'],
    ['former_sites', 'formerSites', 'key'],
    ['former_names', 'formerNames', 'name'],
  ])('hold the rows of %s.csv in their “%s”', (table, map, keyColumn) => {
    const expected = spaces.flatMap((record) =>
      Object.keys((record[map] ?? {}) as Json).map((entry) => ({
        space_id: idOf(record),
        [keyColumn]: entry,
        ...factsOf(table, record, entry),
      })),
    );
    expect(rowsOf(table)).toEqual(expected);
  });

  test('hold the rows of sources.csv and checks.csv', () => {
    const listed = (record: Json, list: string): readonly Json[] => (record[list] ?? []) as Json[];
    const expected = (list: 'sources' | 'checks') =>
      spaces.flatMap((record) =>
        listed(record, list).map((_, index) => ({
          space_id: idOf(record),
          number: index + 1 + (list === 'checks' ? listed(record, 'sources').length : 0),
          ...factsOf(list, record, String(index)),
        })),
      );
    expect([rowsOf('sources'), rowsOf('checks')]).toEqual([expected('sources'), expected('checks')]);
  });
});

describe('spaces.geojson', () => {
  const text = readFileSync(pathTo('spaces.geojson'), 'utf8');

  test('is GeoJSON to a validator of RFC 7946', () => {
    expect(check(text).type).toBe('FeatureCollection');
  });

  test('says of each space what spaces.json says, and nothing that is unknown', () => {
    const { spaces } = jsonOf('spaces.json') as { spaces: readonly Json[] };
    const { features } = JSON.parse(text) as {
      features: readonly { properties: Json; geometry: { coordinates: number[] } | null }[];
    };
    const expected = spaces.map(({ id, name, kinds, derived }) => {
      const { latitude, longitude, ...known } = derived as Json;
      return [{ id, name, kinds, ...known }, longitude === undefined ? undefined : [longitude, latitude]];
    });
    expect(features.map(({ properties, geometry }) => [properties, geometry?.coordinates])).toEqual(expected);
  });
});

describe('spaces.parquet', () => {
  const file = pathTo('spaces.parquet');

  test('is GeoParquet 1.1, as DuckDB reads it', async () => {
    const { rows } = await asked(`SELECT value FROM parquet_kv_metadata('${file}') WHERE key = 'geo'`);
    const geo = JSON.parse(Buffer.from(rows[0]?.[0] as unknown as Uint8Array).toString('utf8')) as Json;
    expect(geo).toMatchObject({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
    });
    expect((await typesIn(`SELECT geometry FROM read_parquet('${file}')`)).get('geometry')).toMatch(/^GEOMETRY/);
  });

  test('has the points of spaces.geojson, longitude first, and NULL where there is none', async () => {
    const { rows } = await asked(`SELECT id, geometry FROM read_parquet('${file}')`);
    const { features } = jsonOf('spaces.geojson') as {
      features: readonly { id: string; geometry: { coordinates: readonly number[] } | null }[];
    };
    const points = rows.map(([id, point]) => [id, pointIn(point as unknown as Uint8Array | null)]);
    expect(points).toEqual(features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null]));
  });

  /** Well-known binary: the order of bytes, the number of the form (1, a point), x and y. */
  function pointIn(wkb: Uint8Array | null): readonly number[] | null {
    if (wkb === null) return null;
    const view = new DataView(wkb.buffer, wkb.byteOffset, wkb.byteLength);
    expect([view.byteLength, view.getUint8(0), view.getUint32(1, true)]).toEqual([21, 1, 1]);
    return [view.getFloat64(5, true), view.getFloat64(13, true)];
  }
});

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

describe('spaces.xlsx', () => {
  test('begins with its release and the dictionary, then has one sheet a table', () => {
    expect(workbook.SheetNames).toEqual(['release', 'dictionary', ...published.map(({ name }) => name)]);
    expect(sheetTable(workbook.Sheets['release']).rows[0]?.slice(0, 2)).toEqual([
      manifest.release.version,
      manifest.release.date,
    ]);
  });

  test('has a line in the dictionary for every column', () => {
    const told = sheetTable(workbook.Sheets['dictionary']).rows.map((row) => row.slice(0, 3));
    expect(told).toEqual(
      published.flatMap(({ name, told: { columns } }) => columns.map((column) => [name, column.name, column.type])),
    );
  });
});
