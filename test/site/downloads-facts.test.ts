import { describe, expect, test } from 'vitest';
import { localName } from '../../src/core/gazetteer.ts';
import { leavesOf } from '../../src/core/leaves.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { factsOf, known, only, pointed, recordsIn, rowsOf, tables, type Json } from './recorded-facts.ts';

const spaces = recordsIn('spaces');
const catalogue = loadCatalogue();

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
    const entries = [...recordsIn(kind)].flatMap(([id, record]) =>
      Object.keys((record[list] ?? {}) as Json).map((entry) => ({
        [owner]: id,
        [keyColumn]: entry,
        ...factsOf(table, record, entry),
      })),
    );
    expect(rowsOf(table)).toEqual(entries);
  });

  test.each([
    ['spaces', 'sources', 'sources', 'space_id'],
    ['spaces', 'checks', 'checks', 'space_id'],
    ['networks', 'network_sources', 'sources', 'network_id'],
  ] as const)('of %s in %s.csv are those of their %s, cell by cell', (kind, table, list, owner) => {
    const listed = [...recordsIn(kind)].flatMap(([id, record]) => {
      const before = list === 'checks' ? ((record['sources'] ?? []) as Json[]).length : 0;
      return ((record[list] ?? []) as Json[]).map((_, index) => ({
        [owner]: id,
        number: before + index + 1,
        ...factsOf(table, record, String(index)),
      }));
    });
    expect(rowsOf(table)).toEqual(listed);
  });

  test.each([
    ['spaces', 'contradictions', 'space_id'],
    ['networks', 'network_contradictions', 'network_id'],
  ] as const)('of %s in %s.csv are what their sources and checks contradict', (kind, table, owner) => {
    const contradicted = [...recordsIn(kind)].flatMap(([id, { sources = [], checks = [] }]) =>
      [...(sources as Json[]), ...(checks as Json[])].flatMap(({ contradicts = {} }, index) =>
        Object.entries(contradicts as Json).map(([pointer, value]) => ({
          [owner]: id,
          number: index + 1,
          pointer,
          value,
        })),
      ),
    );
    expect(rowsOf(table).map(({ value, ...row }) => ({ ...row, value: JSON.parse(String(value)) as unknown }))).toEqual(
      contradicted,
    );
  });

  test.each(['networks', 'glossary'] as const)('of %s.csv are those of the records, cell by cell', (table) => {
    const names = pointed(table).map(({ name }) => name);
    expect(rowsOf(table).map((row) => only(row, ['id', ...names]))).toEqual(
      [...recordsIn(table)].map(([id, record]) => ({ id, ...factsOf(table, record) })),
    );
  });

  test('of municipalities.csv are those of the gazetteer', () => {
    const places = [...catalogue.gazetteer.municipalities.values()].map((place) =>
      known({
        nis: place.nis,
        name: localName(place),
        name_fr: place.names.fr,
        name_nl: place.names.nl,
        name_de: place.names.de,
        name_en: place.names.en,
        languages: place.languages,
        province: place.province,
        region: place.region,
        latitude: place.lat,
        longitude: place.lon,
        population: place.population,
        postcodes: place.postcodes.length > 0 ? place.postcodes : undefined,
      }),
    );
    expect(rowsOf('municipalities')).toEqual(places);
  });
});
