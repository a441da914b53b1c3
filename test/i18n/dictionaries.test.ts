import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dictionaries, type Message } from '../../src/i18n/messages.ts';
import { sourceFiles } from '../source-files.ts';
import { typographyFaults } from './french-typography.ts';

const sentencesOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];

const holesOf = (message: Message): readonly string[] =>
  [
    ...new Set(
      sentencesOf(message).flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
    ),
  ].toSorted();

const keys = Object.keys(en) as (keyof typeof en)[];

describe.each(locales)('The dictionary in %s', (locale) => {
  const dictionary = dictionaries[locale];

  test('has the keys of the English one, in the same order', () => {
    expect(Object.keys(dictionary)).toEqual(keys);
  });

  test('has the same holes in every sentence', () => {
    expect(keys.filter((key) => holesOf(en[key]).join() !== holesOf(dictionary[key]).join())).toEqual([]);
  });

  test('forks by a number where the English one does', () => {
    expect(keys.filter((key) => typeof en[key] !== typeof dictionary[key])).toEqual([]);
  });

  test('names each key once', () => {
    const text = readFileSync(`src/i18n/${locale}.ts`, 'utf8');
    expect([...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key)).toHaveLength(keys.length);
  });

  test('leaves no sentence empty', () => {
    expect(keys.filter((key) => sentencesOf(dictionary[key]).some((sentence) => sentence.trim() === ''))).toEqual([]);
  });
});

describe('The dictionaries', () => {
  test('hold no sentence that nobody says', () => {
    const code = sourceFiles()
      .filter(({ path }) => !locales.some((locale) => path === `src/i18n/${locale}.ts`))
      .map(({ text }) => text)
      .join('\n');
    // A key is written whole, or joined from a beginning and an end: `status.${state}.undated`, `problem.${code}`.
    const beginnings = [...code.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map(([, beginning = '']) => beginning);
    // What has a label and a description is called by what they have in common: `wordsFor('table.spaces')`.
    const isSaid = (key: string): boolean =>
      code.includes(`'${key}'`) ||
      code.includes(`wordsFor('${key.replace(/\.(label|description)$/, '')}')`) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  test.each(locales)(
    'tell of changes in the same words on pages and in release notes, which stand once (%s)',
    (locale) => {
      const told = keys.filter((key) => /^(?:changes|notes)\./.test(key));
      const byWords = Map.groupBy(told, (key) => sentencesOf(dictionaries[locale][key]).join('|'));
      expect([...byWords.values()].filter(({ length }) => length > 1)).toEqual([]);
    },
  );
});

test('French keeps its spaces and its apostrophe', () => {
  expect(
    Object.entries(fr).flatMap(([key, message]) =>
      sentencesOf(message).flatMap((sentence) => typographyFaults(sentence).map((fault) => `${key}: ${fault}`)),
    ),
  ).toEqual([]);
});

test('English writes curly quotes and apostrophes, and no space before : ; ! ?', () => {
  // A straight double quote is one that the reader types; a straight apostrophe never is.
  const faults = Object.entries(en).filter(([, message]) =>
    sentencesOf(message).some((sentence) => /'|\s[:;!?](?=\s|$)/u.test(sentence)),
  );
  expect(faults.map(([key]) => key)).toEqual([]);
});
