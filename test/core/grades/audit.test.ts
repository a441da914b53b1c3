import { expect, test } from 'vitest';
import { auditOf, statsOf } from '../../../src/core/grades/ground.ts';
import { censusOf } from '../../../src/core/grades/linked-spaces.ts';
import { linkedDatasets } from '../../../src/core/linked-data/index.ts';
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

test.each(linkedDatasets.map(({ file, textOf }) => ({ file, textOf })))(
  'Counting spaces while $file is written finds the same, and changes nothing in it',
  ({ textOf }) => {
    const { catalogue, homepage } = smallPublication;
    const { passing, found } = censusOf(smallPublication);
    expect([...textOf(catalogue, homepage, passing)].join('')).toBe([...textOf(catalogue, homepage)].join(''));
    expect(found()).toEqual(left.linked);
    expect(found().named).toBe(catalogue.spaces.length);
  },
);
