import { expect, test } from 'vitest';
import { asTyped, bareOf, folded, phraseKey, queryWordsOf, singular } from '../../../src/core/search/query-words.ts';

test.each([
  ['Lüttich', 'luttich'],
  ['CHÂTEAU', 'chateau'],
  ['Cœur', 'coeur'],
  ['Straße', 'strasse'],
])('%s is compared as %s', (written, compared) => {
  expect(folded(written)).toBe(compared);
});

test.each([
  ['l’espace', ['espace']],
  ["d'Office", ['office']],
  ['qu’un bureau', ['un', 'bureau']],
  ['tiers-lieu', ['tiers', 'lieu']],
  ['Co’Din', ['co', 'din']],
  ['L’', ['l']],
  ['A6K, 4000 Liège ?', ['a6k', '4000', 'liege']],
  ['…', []],
])('the words of “%s”', (text, words) => {
  expect(queryWordsOf(text).map((word) => word.text)).toEqual(words);
  expect(phraseKey(text)).toBe(words.join(' '));
});

test('a word knows where it stands with its elision, and where it begins itself', () => {
  expect(queryWordsOf('voir l’Espace')[1]).toEqual({ text: 'espace', from: 5, to: 13, bareFrom: 7 });
});

test('a text loses its elisions and nothing else', () => {
  expect(bareOf('Bar d’Office, l’e-Square, Co’Din')).toBe('Bar Office, e-Square, Co’Din');
});

test.each([
  ['bureaux', 'bureau'],
  ['offices', 'office'],
  ['lieu', 'lieu'],
  ['bus', 'bus'],
])('the singular of %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
});

test.each([
  ['Cowor-Cœur', 'cowor coeur'],
  ['BUDA::lab', 'buda lab'],
  ['d’Offiz', 'offiz'],
  ['Coworking de l’Espace', 'coworking de espace'],
  ['Co Labs', undefined],
  ['Bélgica', undefined],
])('%s is typed as %s', (name, typed) => {
  expect(asTyped(name)).toBe(typed);
});
