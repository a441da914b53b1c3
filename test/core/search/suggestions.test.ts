import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/core/search/lexicon-of.ts';
import { namesOf } from '../../../src/core/search/names-of.ts';
import { suggesterOf } from '../../../src/core/search/suggestions.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const catalogue = loadCatalogue();
const suggested = suggesterOf(lexiconOf(catalogue), namesOf(catalogue));
const first = (query: string, doubtful: readonly string[]): string | undefined =>
  suggested(query, doubtful)[0]?.toLowerCase();

describe('A slip is set right', () => {
  test.each([
    ['a letter missing', 'coworkng', 'coworking'],
    ['letters swapped', 'Anderlecth', 'anderlecht'],
    ['two slips in a town', 'Charleory', 'charleroi'],
    ['a letter wrong', 'Lieje', 'liège'],
    ['a space’s name', 'betacowrok', 'betacowork'],
    ['a network’s name', 'silversqaure', 'silversquare'],
    ['a former name', 'SwichZone', 'switchzone'],
    ['an amenity', 'parkng', 'parking'],
    ['a Dutch name', 'Antwerpn', 'antwerpen'],
  ])('%s: %s', (_what, query, meant) => {
    expect(first(query, [query])).toBe(meant);
  });

  test('two at once, the right words left as they are', () => {
    expect(first('coworkng à Charleory', ['coworkng', 'Charleory'])).toBe('coworking à charleroi');
  });

  test('a name that is parted in two', () => {
    expect(suggested('silver square', ['silver']).map((text) => text.toLowerCase())).toContain('silversquare');
  });
});

test.each([
  ['nothing resembles it', 'xyzxyzxyz', ['xyzxyzxyz']],
  ['no word is doubtful and no name is near', 'un bureau calme pour deux', []],
])('nothing is proposed where %s', (_why, query, doubtful) => {
  expect(suggested(query, doubtful)).toEqual([]);
});

test('three are proposed at most, none twice', () => {
  const found = suggested('Skylb', ['Skylb']);
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found.map((text) => text.toLowerCase())).size).toBe(found.length);
});
