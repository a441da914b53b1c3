import { describe, expect, test } from 'vitest';
import { phraseBookOf } from '../../../src/core/search/lexicon.ts';
import { planOf } from '../../../src/core/search/plan.ts';
import { understood } from '../../../src/core/search/understanding.ts';

const named = (name: string) => ({ fr: name, en: name });
const book = phraseBookOf({
  towns: [['namur', 'Namur', 50.47, 4.87, 3, 'Namen', '5000', 'Jambes']],
  meanings: [
    { facet: 'kind', value: 'cafe', label: named('café'), phrases: ['café'] },
    { facet: 'amenity', value: 'parking', label: named('parking'), phrases: ['parking'] },
  ],
});
const planned = (text: string, chosen = {}, isPlain = false) =>
  planOf({ text, chosen, isPlain }, understood(text, book));

describe('The parts of a query become filters', () => {
  test('when nothing else is said', () => {
    expect(planned('café avec parking')).toMatchObject({
      filters: { kind: ['cafe'], amenity: ['parking'] },
      texts: [],
      isListed: true,
    });
  });

  test('when one of them says where; words that are left set the order', () => {
    expect(planned('café calme à Namur')).toMatchObject({
      filters: { municipality: ['namur'], kind: ['cafe'] },
      texts: ['calme'],
      isListed: true,
    });
  });

  test('beside the boxes ticked', () => {
    expect(planned('café', { kind: ['library'] }).filters).toEqual({ kind: ['library', 'cafe'] });
  });

  test('and a village is looked for by its name as well', () => {
    expect(planned('Jambes')).toMatchObject({ filters: { municipality: ['namur'] }, texts: ['Jambes'] });
  });
});

describe('Words stay words', () => {
  test('beside others that mean nothing here', () => {
    expect(planned('café des épices')).toMatchObject({ filters: {}, isListed: false, parts: [] });
  });

  test('when they are asked for as they are', () => {
    expect(planned('Namur', {}, true)).toMatchObject({ filters: {}, texts: ['Namur'], parts: [] });
  });

  test('as typed, then without elisions', () => {
    expect(planned('l’atelier').texts).toEqual(['l’atelier', 'atelier']);
  });

  test('without the small words of a question', () => {
    expect(planned('est-ce que vous avez un frigo').texts).toEqual(['frigo']);
  });
});

describe('A name', () => {
  test.each([
    ['a kind and a town, which may be one', 'Café Namur', 'Café Namur'],
    ['a word alone', 'frigo', 'frigo'],
    ['a town alone, whose page leads anyway', 'Namur', undefined],
    ['a long question, which is none', 'café calme et parking à Namur', undefined],
  ])('is looked for in %s', (_what, text, name) => {
    expect(planned(text).name).toBe(name);
  });
});

test('boxes alone list every page that they leave', () => {
  expect(planned('', { kind: ['cafe'] })).toMatchObject({ filters: { kind: ['cafe'] }, texts: [], isListed: true });
});
