import { describe, expect, test } from 'vitest';
import { explorerRows, filterIn, filterQuery } from '../../../src/core/cited/explorer-answer.ts';
import { facetColumnsOf } from '../../../src/core/facet-tables.ts';

const spaces = [
  { id: 'a', facets: { region: ['wallonia'], kind: ['coworking', 'library'] } },
  { id: 'b', facets: { region: ['flanders'], kind: ['coworking'] } },
  { id: 'c', facets: { region: ['wallonia'], kind: [] } },
];
const file = {
  release: { version: '0.2.0', date: '2026-12-01' },
  columns: ['id'],
  facets: facetColumnsOf(spaces, ['region', 'kind']),
  rows: spaces.map(({ id }) => [id]),
};
const idsFor = (query: string) => explorerRows(file, filterIn(new URLSearchParams(query)))?.rows.flat();

describe('An answer of the explorer', () => {
  test.each([
    ['', ['a', 'b', 'c']],
    ['region=wallonia', ['a', 'c']],
    ['kind=coworking,library', ['a', 'b']],
    ['kind=all,coworking,library', ['a']],
    ['kind=unknown', ['c']],
    ['region=wallonia&kind=coworking', ['a']],
    ['region=wallonia&near=namur&sort=evidence&pres-de=liege&tri=distance', ['a', 'c']],
    ['region=wallonia&release=0.2.0&rows=2-00', ['a', 'c']],
  ])('to “%s” is %j', (query, ids) => expect(idsFor(query)).toEqual(ids));

  test('is empty for a value that no space has any more, and not all of them', () =>
    expect(idsFor('region=atlantis')).toEqual([]));

  test('is none where a facet is asked for that the edition does not have', () =>
    expect(idsFor('colour=red')).toBeUndefined());
});

test('A filter is written in stable names and read back', () => {
  const filter = { selection: { region: ['wallonia'], kind: ['coworking', 'library'], status: [] }, all: ['kind'] };
  expect(filterQuery(filter)).toBe('region=wallonia&kind=all,coworking,library');
  expect(filterIn(new URLSearchParams(filterQuery(filter)))).toEqual({
    selection: { region: ['wallonia'], kind: ['coworking', 'library'] },
    all: ['kind'],
  });
});
