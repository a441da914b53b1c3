import { describe, expect, test } from 'vitest';
import { criteria } from '../../../src/core/criteria/criteria.ts';
import { fieldNamed } from '../../../src/core/fields.ts';
import { aSpaceInCatalogue, type Given } from '../../a-space.ts';

const kinds = fieldNamed('/kinds').choices.map(({ value }) => ({ kinds: [value] }) as Given);

/** Of a place of which nobody says where it is: its Region would decide whether it lies in Brussels, and nothing else. */
function decidedBy(given: Given): readonly string[] {
  const { record, place } = aSpaceInCatalogue({ address: undefined, ...given });
  return criteria.filter(({ judge }) => judge(record, place).answer !== 'unknown').map(({ id }) => id);
}

describe('No criterion is decided', () => {
  test('by a name', () => {
    expect(decidedBy({})).toEqual([]);
  });

  test('by an address, but for the one about its Region', () => {
    expect(decidedBy({ address: { municipality: '92094' } })).toEqual(['inBrussels']);
  });

  test.each(kinds)('by kinds $kinds', (given) => {
    expect(decidedBy(given)).toEqual([]);
  });

  test('by a label that asked for much, or the grant that it gave', () => {
    const networks = { 'creative-wallonia': { from: '2011', grant: 80000 }, 'brussels-recognised': {} };
    expect(decidedBy({ networks })).toEqual([]);
  });

  test('by its having opened, closed, moved or an operator', () => {
    expect(
      decidedBy({
        opened: '2012',
        closed: '2016',
        operators: ['Ville de Namur'],
        legalForm: 'asbl',
        admission: 'anyone',
      }),
    ).toEqual([]);
  });

  test('by maps in which nothing is stated', () => {
    expect(
      decidedBy({ community: {}, offers: {}, terms: {}, audience: {}, amenities: {}, capacity: {}, clients: {} }),
    ).toEqual([]);
  });
});
