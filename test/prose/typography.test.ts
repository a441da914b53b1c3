import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { typographyFaults as frenchFaults } from '../i18n/french-typography.ts';
import { allTexts, type Text } from './texts.ts';

type Rule = readonly [fault: RegExp, words: string];

/** What is wrong in either language. */
const shared: readonly Rule[] = [
  [/\.\.\./, 'three dots for …'],
  [/[^\S\n]{2}/u, 'two spaces'],
  [/ - /, 'a hyphen for a dash'],
  [/\u202F\u202F|\u00A0\u00A0/, 'a no-break space twice'],
];

const french: readonly Rule[] = [
  [/\d[ \u00A0]\d{3}(?!\d)/, 'no narrow no-break space (U+202F) within a number'],
  [/\d (?:€|%|m²|km\b)/, 'a space that may break between a number and its unit'],
  [/[ \n][;!?»]|[ \n]:|« /, 'a space that may break before ; : ! ? or inside « »'],
];

const english: readonly Rule[] = [
  [/[\p{L}\p{N}]'|'\p{L}/u, 'a straight apostrophe'],
  [/[«»]/, 'French quotation marks'],
  [/[\s\u00A0\u202F][:;!?](?=\s|$)/u, 'a space before : ; ! or ?'],
  [/\d[ \u00A0\u202F]\d{3}(?!\d)/, 'a space for a comma within a number'],
  [/\S—|—\S/u, 'a long dash for a spaced short one'],
];

const brokenIn = (text: string, rules: readonly Rule[]): readonly string[] =>
  rules.filter(([fault]) => fault.test(text)).map(([, words]) => words);

const faultsOf: Readonly<Record<Locale, (text: string) => readonly string[]>> = {
  fr: (text) => [...frenchFaults(text), ...brokenIn(text, [...shared, ...french])],
  en: (text) => brokenIn(text, [...shared, ...english]),
};

const told = (texts: readonly Text[], locale: Locale): readonly string[] =>
  texts.flatMap(({ place, text }) => faultsOf[locale](text).map((fault) => `${place}: ${fault}`));

describe('Every text keeps the typography of its language', () => {
  test.each(['fr', 'en'] as const)('%s', (locale) => expect(told(allTexts(locale), locale)).toEqual([]));
});

describe('What breaks the typography of a language is found', () => {
  test.each([
    ['fr', 'Vraiment ?', 2],
    ['fr', 'Ainsi: voici.', 1],
    ['fr', 'Un « vrai » lieu.', 2],
    ['fr', "L'espace.", 1],
    ['fr', 'En 2019, 3 000 m²', 2],
    ['fr', '20 % des lieux', 1],
    ['en', "The register's spaces", 1],
    ['en', 'Really ?', 1],
    ['en', 'A «real» space', 1],
    ['en', '3 000 spaces', 1],
    ['en', 'A place - or two  places...', 3],
  ] as const)('%s: %j breaks %i rules', (locale, text, count) => {
    expect(faultsOf[locale](text)).toHaveLength(count);
  });

  test.each([
    [
      'fr',
      'Le «\u00A0vrai\u00A0» prix\u00A0: 3\u202F000\u00A0€, en 2019\u202F; vraiment\u202F? L’espace – oui – 2,5\u00A0km …',
    ],
    ['en', 'The “real” price: 3,000 – no more; really? The register’s 2.5 km …'],
  ] as const)('%s: %j breaks none', (locale, text) => expect(faultsOf[locale](text)).toEqual([]));
});
