import { expect, test } from 'vitest';
import { tableCounts, tableStats } from '../../../src/core/datasets/column-stats.ts';
import { tables } from '../../../src/core/datasets/index.ts';
import { smallCatalogue } from './small-catalogue.ts';

const statsOf = (table: string, column: string) => {
  const [found] = tables
    .filter(({ name }) => name === table)
    .map((one) => tableStats(one, tableCounts(one, smallCatalogue)));
  const { rows, columns = [] } = found ?? {};
  const stats = columns.find(({ meaning }) => meaning.name === column);
  return { rows, known: stats?.known, distinct: stats?.distinct, oldest: stats?.oldest, newest: stats?.newest };
};

test('A stated no is known, an empty cell is not', () =>
  expect(statsOf('spaces', 'amenities_bike_parking')).toMatchObject({ rows: 3, known: 1, distinct: 1 }));

test('A column knows the oldest and the newest evidence of its facts', () =>
  expect(statsOf('spaces', 'name')).toMatchObject({ known: 3, oldest: '2014', newest: '2014' }));

test('A column of a nested table knows that of its entries', () =>
  expect(statsOf('offers', 'price')).toMatchObject({ rows: 2, known: 1, oldest: '2014', newest: '2014' }));

test('A column that shows no fact, or whose evidence is undated, has no dates', () => {
  expect(statsOf('spaces', 'latitude')).toMatchObject({ oldest: undefined, newest: undefined });
  expect(statsOf('networks', 'name_fr')).toMatchObject({ oldest: undefined, newest: undefined });
});
