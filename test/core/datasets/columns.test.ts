import { describe, expect, test } from 'vitest';
import { snakeCase, type Cell } from '../../../src/core/datasets/column.ts';
import { tables } from '../../../src/core/datasets/index.ts';
import type { Table } from '../../../src/core/datasets/table.ts';
import { allFields } from '../../../src/core/fields.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** The rows of a table of the small catalogue, each as an object of its known cells. */
function rowsOf(name: string): readonly Readonly<Record<string, Cell>>[] {
  const { columns, rows } = tableNamed(name);
  return [...rows(smallCatalogue)].map((row) =>
    Object.fromEntries(
      columns.map((column, index) => [column.name, row[index]] as const).filter(([, cell]) => cell !== undefined),
    ),
  );
}

function tableNamed(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

const [epingle = {}, atelier = {}, hoekje = {}] = rowsOf('spaces');

describe('The columns of the tables', () => {
  test.each([
    [['capacity', 'openDesks'], 'capacity_open_desks'],
    [['amenities', 'bike-parking'], 'amenities_bike_parking'],
    [['name'], 'name'],
  ])('%j gives %s', (keys, name) => expect(snakeCase(...keys)).toBe(name));

  test.each(tables)('of $name have names of their own', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  test.each(tables)('of $name have a label in both languages', ({ columns }) => {
    expect(columns.filter(({ label }) => !label.fr || !label.en).map(({ name }) => name)).toEqual([]);
  });

  test('show every field of the schema, whatever table it is in', () => {
    const shown = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ pointer }) => pointer ?? [])));
    const isLeaf = ({ type, key }: (typeof allFields)[number]): boolean =>
      type !== 'map' && type !== 'entries' && !['sources', 'checks'].includes(key);
    expect(
      allFields
        .filter(isLeaf)
        .map(({ pointer }) => pointer)
        .filter((pointer) => !shown.has(pointer)),
    ).toEqual([]);
  });
});

describe('The cells of a space', () => {
  test('hold a range in two columns', () =>
    expect([atelier['capacity_desks_min'], atelier['capacity_desks_max']]).toEqual([15, 20]));
  test('hold a count in both of its columns', () =>
    expect([atelier['capacity_meeting_rooms_min'], atelier['capacity_meeting_rooms_max']]).toEqual([0, 0]));
  test('keep a stated no apart from what is not known', () =>
    expect([atelier['temporary'], epingle['temporary']]).toEqual([false, undefined]));
  test('hold a list whole', () => expect(atelier['kinds']).toEqual(['coworking', 'cafe']));

  test('of which only the Region is known have no place but that', () => {
    expect(hoekje).toEqual({
      id: 't-hoekje-bruxelles',
      name: "'t Hoekje",
      region: '04000',
      region_name: 'Brussels',
      precision: 'region',
      status: 'unknown',
      status_undated: true,
      kinds: ['library'],
      address_region: '04000',
    });
  });

  test('round a stated point to six decimals', () =>
    expect([epingle['latitude'], epingle['longitude']]).toEqual([50.845123, 4.3567]));
  test('round a derived point to four', () =>
    expect([atelier['latitude'], atelier['longitude']]).toEqual([50.4412, 4.85]));
  test('name places by code, and once in words', () =>
    expect([
      atelier['municipality'],
      atelier['municipality_name'],
      atelier['province'],
      atelier['region_name'],
    ]).toEqual(['92094', 'Namur', '90000', 'Wallonia']));
  test('tell the state with its date', () =>
    expect([epingle['status'], epingle['status_date'], epingle['status_undated']]).toEqual(['closed', '2020', false]));
});

describe('The tables of lists and maps', () => {
  test('hold an offer with the space it belongs to', () => {
    expect(rowsOf('offers')).toEqual([
      { space_id: 'grand-atelier-jambes', key: 'day', plan: 'desk', per: 'day', price: 12.5, from: false },
      { space_id: 'grand-atelier-jambes', key: 'month', plan: 'desk', days_min: 4, days_max: 5 },
    ]);
  });

  test('hold a membership by the network’s identifier', () =>
    expect(rowsOf('memberships')).toEqual([
      { space_id: 'grand-atelier-jambes', network_id: 'creative-wallonia', from: '2011', grant: 80000 },
    ]));

  test('number the checks after the sources', () => expect(rowsOf('checks').map(({ number }) => number)).toEqual([3]));

  test('write what is contradicted as JSON', () =>
    expect(rowsOf('contradictions').map(({ number, pointer, value }) => [number, pointer, value])).toEqual([
      [2, '/opened', '"2012"'],
      [2, '/capacity/desks', '[10,12]'],
    ]));
});
