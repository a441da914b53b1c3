import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { headwordsIn, lettersOf } from '../../src/core/glossary.ts';
import type { TermRecord } from '../../src/core/records.ts';
import { words } from '../words.ts';

const aTerm = (fr: string, en: string, rest: Partial<TermRecord> = {}): TermRecord => ({
  term: { fr, en, nl: `${en} (nl)` },
  definition: words(`Un ${fr}.`, `A ${en}.`),
  ...rest,
});

const terms = Object.entries({
  'business-centre': aTerm('centre d’affaires', 'business centre', { see: ['third-place'] }),
  shield: aTerm('écu', 'shield', { also: { fr: ['bouclier'], nl: ['schild'] } }),
  space: aTerm('espace', 'space'),
  'third-place': aTerm('tiers-lieu', 'third place'),
}).map(([id, record]) => ({ id, record }));
const catalogue = { terms } as unknown as Catalogue;

describe('The glossary', () => {
  test('is in the order of the reader’s own alphabet, where an accent is no letter', () => {
    expect(headwordsIn(catalogue, 'fr').map(({ name }) => name)).toEqual([
      'centre d’affaires',
      'écu',
      'espace',
      'tiers-lieu',
    ]);
    expect(headwordsIn(catalogue, 'en').map(({ id }) => id)).toEqual([
      'business-centre',
      'shield',
      'space',
      'third-place',
    ]);
  });

  test('has its letters, each leading to its first headword', () => {
    expect(lettersOf(headwordsIn(catalogue, 'fr')).map(({ letter, first }) => [letter, first.id])).toEqual([
      ['C', 'business-centre'],
      ['E', 'shield'],
      ['T', 'third-place'],
    ]);
  });

  test('says what a term is called elsewhere, with all its names there', () => {
    const [, shield] = headwordsIn(catalogue, 'fr');
    expect([shield?.also, shield?.elsewhere]).toEqual([
      ['bouclier'],
      [
        { language: 'en', names: ['shield'] },
        { language: 'nl', names: ['shield (nl)', 'schild'] },
      ],
    ]);
  });

  test('sends on to other terms by their names', () => {
    expect(headwordsIn(catalogue, 'fr')[0]?.see).toEqual([{ id: 'third-place', name: 'tiers-lieu' }]);
  });
});
