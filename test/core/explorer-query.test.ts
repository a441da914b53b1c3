import { describe, expect, test } from 'vitest';
import { askableIn, countOf, selectionOf } from '../../src/core/explorer-query.ts';
import { aCatalogue } from '../a-space.ts';

const catalogue = aCatalogue({
  ruche: { kinds: ['coworking', 'library'] },
  rucher: { kinds: ['coworking'], closed: '2015' },
  miel: { kinds: ['library'] },
});

describe('A query of the explorer', () => {
  test.each([
    ['', 3],
    ['kind=coworking', 2],
    ['kind=coworking&kind=library', 3],
    ['kind=coworking,library', 3],
    ['host=unknown', 3],
    ['kind=coworking&status=closed', 1],
    ['status=closed&kind=library', 0],
  ])('"%s" leaves %i of three spaces', (query, count) => {
    expect(countOf(query, catalogue)).toBe(count);
  });

  test.each(['kind=zeppelin', 'zeppelin=yes', 'kind'])(
    '"%s" leaves none: what it asks is not dropped, as an address of the page would have it',
    (query) => expect(countOf(query, catalogue)).toBe(0),
  );

  test('is a selection of every value by its key', () => {
    expect(selectionOf('kind=coworking&status=open&kind=library')).toEqual({
      kind: ['coworking', 'library'],
      status: ['open'],
    });
  });

  test('may name every value that a facet offers, and no other', () => {
    const askable = askableIn(catalogue);
    expect(askable.get('status')).toEqual(['open', 'planned', 'closed', 'unknown']);
    expect(askable.get('region')).toEqual(['brussels-capital-region', 'flanders', 'wallonia', 'unknown']);
    expect(askable.get('host')).toEqual(['yes', 'no', 'unknown']);
    expect(askable.get('zeppelin')).toBeUndefined();
  });
});
