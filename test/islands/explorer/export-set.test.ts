import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { partOf } from '../../../src/islands/explorer/export-set.ts';

const origin = { query: 'https://example.org/fr/espaces/?region=wallonie', release: '1.2.3', licence: 'CC-BY-4.0' };
const ids = new Set(['le-bocal']);

test('A CSV of a part keeps its rows as they were, and says on each where it comes from', () => {
  const whole = 'id,name\r\nla-ruche,La Ruche\r\nle-bocal,"Le ""Bocal"", Namur\nbas"\r\n';
  expect(parse(partOf('csv', whole, ids, origin))).toEqual([
    ['id', 'name', 'query', 'release', 'licence'],
    ['le-bocal', 'Le "Bocal", Namur\nbas', ...Object.values(origin)],
  ]);
});

test.each([
  ['json', 'spaces'],
  ['geojson', 'features'],
] as const)('A %s of a part keeps what the file says of itself, and adds the query', (format, key) => {
  const release = { version: '1.2.3' };
  const whole = JSON.stringify({
    release,
    licence: { id: 'CC-BY-4.0' },
    [key]: [{ id: 'la-ruche' }, { id: 'le-bocal' }],
  });
  expect(JSON.parse(partOf(format, whole, ids, origin))).toEqual({
    release,
    licence: { id: 'CC-BY-4.0' },
    query: origin.query,
    [key]: [{ id: 'le-bocal' }],
  });
});

test('What is no such file is refused, not half written', () => {
  expect(() => partOf('json', '<html>', ids, origin)).toThrow();
  expect(() => partOf('csv', 'id,name\n"x', ids, origin)).toThrow();
});
