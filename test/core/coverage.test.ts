import { describe, expect, test } from 'vitest';
import { biasFigures, byCount, crossTally, tallyBy, tallyByYear } from '../../src/core/coverage.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const seen = (published?: string) => [aSource({ shows: 'open', ...(published && { published }) })];

/** Namur, Brussels twice, and one of which only Flanders is known. */
const catalogue = aCatalogue({
  namur: { kinds: ['coworking', 'library'], sources: seen('2019') },
  bruxelles: { address: { municipality: '21004' }, sources: seen('2021-05') },
  ixelles: { address: { municipality: '21009' }, kinds: ['business-centre'], sources: [aSource({ shows: 'planned' })] },
  somewhere: { address: { region: '02000' }, sources: seen() },
});

const lines = (tallies: ReturnType<typeof tallyBy>) =>
  tallies.filter(({ count }) => count > 0).map(({ label, count }) => [label, count]);

describe('The spaces told apart by a facet', () => {
  test('have a line for each of its values, those of no space too', () => {
    expect(tallyBy('status', catalogue, 'en').map(({ label, count }) => [label, count])).toEqual([
      ['open', 3],
      ['planned', 1],
      ['closed', 0],
      ['unknown', 0],
    ]);
  });

  test('are in as many lines as they have values', () => {
    expect(lines(tallyBy('kind', catalogue, 'fr').toSorted(byCount))).toEqual([
      ['coworking', 3],
      ['centre d’affaires', 1],
      ['bibliothèque', 1],
    ]);
  });

  test('come with the choice that the explorer shows them by', () => {
    const [brussels] = tallyBy('region', catalogue, 'fr');
    expect([brussels?.label, brussels?.selection]).toEqual(['Bruxelles', { region: ['brussels-capital-region'] }]);
  });

  test('and by another one make a table whose cells have both choices', () => {
    const { rows, columns } = crossTally('region', 'status', catalogue, 'en');
    expect(rows.map(({ count, cells }) => [count, ...cells.map((cell) => cell.count)])).toEqual([
      [2, 1, 1, 0, 0],
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
    expect(rows[0]?.cells[1]?.selection).toEqual({ region: ['brussels-capital-region'], status: ['planned'] });
    expect(columns.map(({ count }) => count)).toEqual([3, 1, 0, 0]);
  });
});

test('The spaces that no province holds are those of Brussels, and those of which no more than the Region is known', () => {
  const withNowhere = aCatalogue({
    bruxelles: { address: { municipality: '21004' } },
    ixelles: { address: { municipality: '21009' } },
    namur: {},
    somewhere: { address: { region: '02000' } },
    nowhere: { address: undefined },
  });
  const held = tallyBy('province', withNowhere, 'en').filter(({ count }) => count > 0);
  expect(held.map(({ label, count }) => [label, count])).toEqual([
    ['Namur', 1],
    ['none (Brussels)', 2],
    ['not known', 2],
  ]);
});

describe('The spaces by the year of their newest evidence', () => {
  test('begin with the newest year, leave none out, and end with the undated', () => {
    expect(tallyByYear(catalogue, 'en').map(({ label, count }) => [label, count])).toEqual([
      ['2021', 1],
      ['2020', 0],
      ['2019', 1],
      ['undated', 2],
    ]);
  });

  test('are undated where nothing is dated', () => {
    const undated = aCatalogue({ namur: { sources: seen() } });
    expect(tallyByYear(undated, 'en').map(({ label, count }) => [label, count])).toEqual([['undated', 1]]);
  });
});

test('The numbers behind the biases count what is cited, planned and checked, and business centres alone', () => {
  expect(biasFigures(catalogue)).toMatchObject({
    wallonia: 1,
    flanders: 1,
    closed: 0,
    planned: 1,
    checked: 0,
    businessOnly: 1,
  });
});
