import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { leavesOf } from '../../src/core/leaves.ts';
import { validate } from '../../src/core/validate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { publishedTable, resourcesIn, type PublishedField, type Row, type Value } from './published-tables.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = join(buildsUnderTest.own.folder, 'data');
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(join(folder, path))).digest('hex');

const resources = resourcesIn(folder);
const tables = resources.filter(({ schema }) => schema).map((resource) => publishedTable(folder, resource));
const rowsOf = (name: string): readonly Row[] => tables.find((table) => table.name === name)?.rows ?? [];

/** The records as they stand in content/, by their file's name. */
function recordsIn(kind: 'spaces' | 'networks'): ReadonlyMap<string, Json> {
  const files = globSync(`content/${kind}/*.json`).map((file) => file.replaceAll('\\', '/'));
  const records = files.map((file) => [file.slice(`content/${kind}/`.length, -'.json'.length), JSON.parse(readFileSync(file, 'utf8')) as Json] as const);
  return new Map(records.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const spaces = recordsIn('spaces');
const catalogue = loadCatalogue();
const known = (entries: Readonly<Record<string, unknown>>): Json => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/** What a JSON Pointer of `x-pointer` finds in a record; `*` stands for the entry's key. */
const found = (record: unknown, pointer: string, entry = ''): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key === '*' ? entry : key], record);

/** The cell that a fact gives: the end of a range that the column is for, else the fact itself. */
function cellFor({ name, 'x-pointer': pointer = '', delimiter, type }: PublishedField, record: unknown, entry?: string): unknown {
  const fact = found(record, pointer, entry);
  if (type !== 'integer' || delimiter || !/_(min|max)$/.test(name) || fact === undefined) return fact;
  const [least, most] = Array.isArray(fact) ? (fact as unknown[]) : [fact, fact];
  return name.endsWith('_min') ? least : most;
}

const pointed = (table: string): readonly PublishedField[] => (tables.find(({ name }) => name === table)?.schema.fields ?? []).filter((field) => field['x-pointer']);

/** The facts of a row by its columns, read from the record; derived columns are not among them. */
const factsOf = (table: string, record: unknown, entry?: string): Json => known(Object.fromEntries(pointed(table).map((field) => [field.name, cellFor(field, record, entry)])));

const only = (row: Row, names: readonly string[]): Json => known(Object.fromEntries(names.map((name) => [name, row[name]])));

describe('The files below /data/', () => {
  test('are those that SHA256SUMS lists, in order', () => {
    const published = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = published.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
    const listed = textOf('SHA256SUMS').trimEnd().split('\n').map((line) => line.slice(66));
    expect(listed).toEqual(paths.filter((path) => path !== 'SHA256SUMS').toSorted());
  });

  test('have the checksums that SHA256SUMS gives', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    expect(lines.filter((line) => line !== `${sha256(line.slice(66))}  ${line.slice(66)}`)).toEqual([]);
  });

  test.each(resources)('$path has the size and the hash that the data package gives', ({ path, bytes, hash }) => {
    expect([readFileSync(join(folder, path)).length, `sha256:${sha256(path)}`]).toEqual([bytes, hash]);
  });

  test('are all described by the data package, single records, itself and the checksums apart', () => {
    const described = resources.map(({ path }) => path);
    const whole = globSync('*.*', { cwd: folder });
    expect(described.toSorted()).toEqual(whole.filter((path) => path !== 'datapackage.json').toSorted());
  });

  test('hold no trace of a value that was not there', () => {
    const traces = tables.filter(({ cells }) => cells.flat().some((cell) => /^(undefined|null|NaN|Infinity)$|\[object /.test(cell)));
    expect(traces.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(tables)('$path', ({ path, header, cells, rows, schema }) => {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const key = (row: Row, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name] ?? null));

  test('has the columns of its schema, in that order', () => expect(header).toEqual(fields.map(({ name }) => name)));

  test('is UTF-8 with CRLF and without byte order mark', () => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, path)));
    expect([text.startsWith('\uFEFF'), text.endsWith('\r\n')]).toEqual([false, true]);
  });

  test('holds values of the types and forms that its schema asks', () => {
    const wrong = fields.flatMap((field, index) => cells.map((row) => row[index] ?? '').filter((text) => !isAllowed(text, field)).map((text) => `${field.name}: ${text}`));
    expect(wrong).toEqual([]);
  });

  test('has a primary key that is complete and never repeated', () => {
    const keys = rows.map((row) => key(row, primaryKey));
    expect(keys.filter((text) => text.includes('null'))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is ordered by its record', () => {
    const ids = rows.map((row) => String(row[primaryKey[0] ?? '']));
    expect(ids).toEqual(ids.toSorted());
  });

  test('refers to rows that are there', () => {
    const lost = foreignKeys.flatMap(({ fields: names, reference }) => {
      const target = new Set((reference.resource ? rowsOf(reference.resource) : rows).map((row) => key(row, reference.fields)));
      return rows.filter((row) => names.every((name) => row[name] !== undefined) && !target.has(key(row, names))).map((row) => `${names.join()} ${key(row, names)}`);
    });
    expect(lost).toEqual([]);
  });
});

const forms: Readonly<Record<PublishedField['type'], RegExp>> = { string: /[^]/, boolean: /^(true|false)$/, integer: /^-?[0-9]+$/, number: /^-?[0-9]+(\.[0-9]+)?$/ };

function isAllowed(text: string, { type, constraints = {} }: PublishedField): boolean {
  if (text === '') return !constraints.required;
  const { pattern, enum: values, minimum = -Infinity, maximum = Infinity } = constraints;
  const isOfForm = forms[type].test(text) && (!pattern || new RegExp(pattern).test(text)) && (!values || values.includes(text));
  return isOfForm && (type === 'string' || type === 'boolean' || (Number(text) >= minimum && Number(text) <= maximum));
}

describe('The published facts', () => {
  const expected = [...spaces].map(([id, record]) => ({ ...factsOf('spaces', record), id }));

  test('of spaces.csv are those of the records, cell by cell', () => {
    const names = pointed('spaces').map(({ name }) => name);
    expect(rowsOf('spaces').map((row) => only(row, names))).toEqual(expected);
  });

  test('leave no fact of a record out', () => {
    const columns = new Set(tables.flatMap(({ name }) => pointed(name).map((field) => field['x-pointer'])));
    const free = ['offers', 'networks', 'formerSites', 'formerNames'];
    const generic = (pointer: string): string => pointer.replace(new RegExp(`^/(${free.join('|')})/[^/]+`), '/$1/*');
    const pointers = catalogue.spaces.flatMap(({ record }) => leavesOf(record).map(({ pointer }) => generic(pointer)));
    // An entry without facts of its own is still a row, by its key.
    expect([...new Set(pointers)].filter((pointer) => !columns.has(pointer) && !pointer.endsWith('/*'))).toEqual([]);
  });

  test.each([
    ['spaces', 'offers', 'offers', 'space_id', 'key'],
    ['spaces', 'memberships', 'networks', 'space_id', 'network_id'],
    ['spaces', 'former_sites', 'formerSites', 'space_id', 'key'],
    ['spaces', 'former_names', 'formerNames', 'space_id', 'name'],
    ['networks', 'network_criteria', 'criteria', 'network_id', 'key'],
    ['networks', 'network_counts', 'counts', 'network_id', 'key'],
    ['networks', 'network_contacts', 'contacts', 'network_id', 'key'],
  ] as const)('of %s in %s.csv are those of their “%s”, cell by cell', (kind, table, list, owner, keyColumn) => {
    const entries = [...recordsIn(kind)].flatMap(([id, record]) => Object.keys((record[list] ?? {}) as Json).map((entry) => ({ [owner]: id, [keyColumn]: entry, ...factsOf(table, record, entry) })));
    expect(rowsOf(table)).toEqual(entries);
  });

  test.each([
    ['spaces', 'sources', 'sources', 'space_id'],
    ['spaces', 'checks', 'checks', 'space_id'],
    ['networks', 'network_sources', 'sources', 'network_id'],
  ] as const)('of %s in %s.csv are those of their %s, cell by cell', (kind, table, list, owner) => {
    const listed = [...recordsIn(kind)].flatMap(([id, record]) => {
      const before = list === 'checks' ? ((record['sources'] ?? []) as Json[]).length : 0;
      return ((record[list] ?? []) as Json[]).map((_, index) => ({ [owner]: id, number: before + index + 1, ...factsOf(table, record, String(index)) }));
    });
    expect(rowsOf(table)).toEqual(listed);
  });

  test.each([
    ['spaces', 'contradictions', 'space_id'],
    ['networks', 'network_contradictions', 'network_id'],
  ] as const)('of %s in %s.csv are what their sources and checks contradict', (kind, table, owner) => {
    const contradicted = [...recordsIn(kind)].flatMap(([id, { sources = [], checks = [] }]) =>
      [...(sources as Json[]), ...(checks as Json[])].flatMap(({ contradicts = {} }, index) => Object.entries(contradicts as Json).map(([pointer, value]) => ({ [owner]: id, number: index + 1, pointer, value }))),
    );
    expect(rowsOf(table).map(({ value, ...row }) => ({ ...row, value: JSON.parse(String(value)) as unknown }))).toEqual(contradicted);
  });

  test('of networks.csv are those of the records, cell by cell', () => {
    const names = pointed('networks').map(({ name }) => name);
    expect(rowsOf('networks').map((row) => only(row, ['id', ...names]))).toEqual([...recordsIn('networks')].map(([id, record]) => ({ id, ...factsOf('networks', record) })));
  });

  test('of municipalities.csv are those of the gazetteer', () => {
    const places = [...catalogue.gazetteer.municipalities.values()].map((place) =>
      known({ nis: place.nis, name: localName(place), name_fr: place.names.fr, name_nl: place.names.nl, name_de: place.names.de, name_en: place.names.en, languages: place.languages, province: place.province, region: place.region, latitude: place.lat, longitude: place.lon, population: place.population, postcodes: place.postcodes.length > 0 ? place.postcodes : undefined }),
    );
    expect(rowsOf('municipalities')).toEqual(places);
  });
});

describe('What is derived', () => {
  /** Computed from the catalogue, without the table of derived columns. */
  const derivedOf = new Map(
    catalogue.spaces.map(({ id, place, status, newest }) => {
      const digits = ['address', 'street'].includes(place.precision) ? 6 : 4;
      const degrees = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(digits)));
      const { municipality, province, region, precision, point } = place;
      return [
        id,
        known({
          municipality: municipality?.nis,
          municipality_name: municipality && localName(municipality),
          province: province?.nis,
          province_name: province?.names.en,
          region: region.nis,
          region_name: region.names.en,
          latitude: degrees(point?.lat),
          longitude: degrees(point?.lon),
          precision,
          status: status.state,
          status_date: status.date,
          status_undated: status.isUndated,
          newest_evidence: newest,
        }),
      ] as const;
    }),
  );
  const ids = [...spaces.keys()];
  const names = tables.find(({ name }) => name === 'spaces')?.schema.fields.filter((field) => !field['x-pointer']).map(({ name }) => name) ?? [];
  const published = jsonOf('spaces.json') as { readonly release: unknown; readonly spaces: readonly (Json & { readonly id: string; readonly derived: Json })[] };

  test('stands in spaces.csv, cell by cell', () => expect(rowsOf('spaces').map((row) => only(row, names))).toEqual(ids.map((id) => derivedOf.get(id))));

  test('stands in spaces.json beside each record', () => {
    expect(published.spaces).toEqual([...spaces].map(([id, record]) => ({ ...record, id, derived: derivedOf.get(id) })));
  });

  test('taken away, leaves a record that the schema accepts', () => expect(published.spaces.flatMap(({ derived, ...record }) => validate('space', record))).toEqual([]));

  test('and the records are the same in spaces.ndjson', () => {
    const lines = textOf('spaces.ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(published.spaces);
  });

  test('and the records are the same in the file of each space', () => expect(ids.map((id) => jsonOf(`spaces/${id}.json`))).toEqual(published.spaces));

  test('comes with the release that the data package names', () => {
    const { version } = jsonOf('datapackage.json') as { version: string };
    expect([published.release, version]).toEqual([catalogue.release, catalogue.release.version]);
  });

  test('stands in spaces.geojson, whose points are where spaces.csv says', () => {
    const { type, features } = jsonOf('spaces.geojson') as FeatureCollection<Point | null>;
    const rows = rowsOf('spaces').map((row) => {
      const { latitude, longitude, ...properties } = only(row, ['id', 'name', 'kinds', ...names]);
      const geometry = longitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
      return { type: 'Feature', id: row['id'], geometry, properties };
    });
    expect([type, features]).toEqual(['FeatureCollection', rows]);
  });

  test('puts every point in Belgium, longitude first', () => {
    const { features } = jsonOf('spaces.geojson') as FeatureCollection<Point | null>;
    const isBelgian = ([longitude = 0, latitude = 0]: readonly number[]): boolean => longitude > 2.5 && longitude < 6.5 && latitude > 49.4 && latitude < 51.6;
    expect(features.filter(({ geometry }) => geometry && !isBelgian(geometry.coordinates)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(Object.values(buildsUnderTest))('Of the build in $folder', (build) => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(build.folder, path), 'utf8'));
  const { homepage } = siteAddress(build.environment);

  test.each(['common', 'network', 'space'])('the %s schema stands where its $id says', (name) => {
    const path = `schemas/${name}.schema.json`;
    expect((read(path) as Json)['$id']).toBe(homepage + path);
  });

  test('the data package names the home page', () => expect((read('data/datapackage.json') as Json)['homepage']).toBe(homepage));
});
