import { expect, test } from 'vitest';
import { auditOf, statsOf } from '../../../src/core/grades/ground.ts';
import { smallPublication } from '../datasets/small-publication.ts';

/** As the build leaves it for those who render pages. */
const left = JSON.parse(JSON.stringify(auditOf(smallPublication)));

test('What an audit has left tells of the columns what counting them anew does', () => {
  const { audit: _none, ...uncounted } = smallPublication;
  expect(statsOf({ ...uncounted, audit: left })).toEqual(statsOf(uncounted));
});

test('Where there is an audit, no row is read again', () => {
  const rows = () => {
    throw new Error('read again');
  };
  const datasets = smallPublication.datasets.map((one) =>
    one.table ? { ...one, table: { ...one.table, rows } } : one,
  );
  const [spaces] = statsOf({ ...smallPublication, datasets, audit: left }).filter(
    ({ table }) => table.name === 'spaces',
  );
  expect(spaces?.rows).toBe(3);
});
