import { describe, expect, test } from 'vitest';
import { criteria } from '../../../src/core/criteria/criteria.ts';
import { factsBehind } from '../../../src/core/words/answer-in.ts';
import { criterionIn } from '../../../src/core/words/criterion-in.ts';
import { givenBy } from '../../../src/core/words/given-by.ts';
import { rangeIn } from '../../../src/core/words/range-in.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { aCatalogue, type Given } from '../../a-space.ts';

function factsOf(criterion: Parameters<typeof factsBehind>[0], given: Given) {
  const catalogue = aCatalogue({ 'la-ruche': given });
  const space = catalogue.space.get('la-ruche');
  return space && locales.map((locale) => factsBehind(criterion, space, { catalogue, locale }));
}

describe('The facts behind an answer', () => {
  test.each<readonly [Parameters<typeof factsBehind>[0], Given, readonly string[]]>([
    ['twentyDesks', { capacity: { desks: 8 } }, ['Postes de travail\u00A0: 8', 'Desks: 8']],
    ['twentyDesks', { capacity: { desks: [15, 25] } }, ['Postes de travail\u00A0: 15 à 25', 'Desks: 15 to 25']],
    ['noLease', { terms: { lease: true } }, ['Bail\u00A0: oui', 'Lease: yes']],
    ['inBrussels', {}, ['Adresse\u00A0: Namur', 'Address: Namur']],
    ['host', {}, ['', '']],
  ])('%s of %j', (criterion, given, told) => expect(factsOf(criterion, given)).toEqual(told));
});

describe('A range', () => {
  test('runs from the sure to the possible', () => {
    expect(locales.map((locale) => rangeIn({ yes: 5, unknown: 202, no: 9, all: 216 }, locale))).toEqual([
      'de 5 à 207',
      '5 to 207',
    ]);
  });

  test('is one number where nothing is open', () => {
    expect(rangeIn({ yes: 1200, unknown: 0, no: 9, all: 1209 }, 'en')).toBe('1,200');
  });
});

test.each([
  [{ by: 'Betacowork', on: '2014-04-28' }, 'Betacowork, 28\u00A0avril 2014.'],
  [{ by: 'OpenStreetMap' }, 'OpenStreetMap.'],
])('%j is said to be given by %s', (given, told) => expect(givenBy(given, 'fr')).toBe(told));

test.each(locales)('every criterion asks a question and says what would settle it: %s', (locale) => {
  const words = criteria.map(({ id }) => criterionIn(id, locale));
  expect(words.filter(({ question, settle }) => !question.endsWith('?') || !settle.endsWith('.'))).toEqual([]);
  expect(new Set(words.map(({ label }) => label)).size).toBe(words.length);
});
