import { describe, expect, test } from 'vitest';
import { isSeenIn } from '../../../src/core/search/seen.ts';

const page = (content: string, locations: readonly number[], meta = {}) => ({ content, locations, meta });

describe('A word is seen on a page', () => {
  test.each([
    ['as it is', 'atelier', page('Un atelier clair', [1])],
    ['by its beginning', 'charler', page('Charleroi, Hainaut', [0])],
    ['in the plural', 'ateliers', page('Un atelier clair', [1])],
    ['after an elision', 'office', page('Le Bar d’Office', [2])],
    ['inside a joined name', 'station', page('Co.Station Gent', [0])],
    ['joined itself', 'co-working', page('Un coworking', [1])],
    ['in what the index keeps besides', 'Doornik', page('Tournai', [], { names: 'Tournai; Doornik; 7500' })],
  ])('%s', (_how, word, found) => {
    expect(isSeenIn(word, found)).toBe(true);
  });
});

describe('A word is not seen', () => {
  test.each([
    ['where it was cut until another fitted', 'Charleory', page('Rue Charles Martel', [1])],
    ['where another word answered', 'coworkng', page('The Cowork Factory', [1])],
    ['where nothing did', 'atelier', page('Un atelier clair', [])],
  ])('%s', (_how, word, found) => {
    expect(isSeenIn(word, found)).toBe(false);
  });
});
