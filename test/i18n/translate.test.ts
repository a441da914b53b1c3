import { describe, expect, test } from 'vitest';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { sections } from '../../src/i18n/sections.ts';
import { numberIn, translatorOf } from '../../src/i18n/translate.ts';
import { words } from '../words.ts';

describe('A sentence of the dictionaries', () => {
  test('has its holes filled with text, with numbers as the language writes them, and with its own word of two', () => {
    const holes = { key: 'name', found: 'x', limit: 1000 };
    expect(translatorOf('fr')('problem.too-small', holes)).toBe(
      'x est trop petit\u00A0: le minimum est 1\u202F000. Comparez avec ce que dit la source.',
    );
    expect(translatorOf('en')('problem.too-small', holes)).toBe(
      'x is too small: the least allowed is 1,000. Compare it with what the source says.',
    );
    expect(
      translatorOf('fr')('problem.wrong-key', {
        key: 'A',
        rule: words('Minuscules.', 'Lower case.'),
        example: '"a"',
      }),
    ).toContain('Minuscules.');
  });

  test('chooses its form by the count: French says one for zero, English does not', () => {
    expect([0, 1, 2].map((count) => translatorOf('fr')('unit.days', { count, number: String(count) }))).toEqual([
      '0 jour',
      '1 jour',
      '2 jours',
    ]);
    expect([0, 1, 2].map((count) => translatorOf('en')('unit.days', { count, number: String(count) }))).toEqual([
      '0 days',
      '1 day',
      '2 days',
    ]);
  });

  test('shows a hole that nobody fills', () => {
    expect(translatorOf('en')('date.when.day')).toBe('on {date}');
  });

  test('does not read a filled hole again', () => {
    expect(translatorOf('en')('date.when.day', { date: '{date}' })).toBe('on {date}');
  });
});

test.each([
  ['fr', 1234.5, '1\u202F234,5'],
  ['en', 1234.5, '1,234.5'],
] as const)('%s writes %d as %s', (locale, value, written) => {
  expect(numberIn(value, locale)).toBe(written);
});

test('only the languages of the site are locales', () => {
  expect([...locales, 'xx', 'FR', ''].filter(isLocale)).toEqual(locales);
});

test.each(locales)('no two sections share an address in %s', (locale) => {
  const segments = Object.values(sections).map((segment) => segment[locale]);
  expect(segments).toEqual([...new Set(segments)]);
});
