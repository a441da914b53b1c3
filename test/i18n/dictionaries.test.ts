import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import type { Message } from '../../src/i18n/messages.ts';
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

describe('The two dictionaries', () => {
  test('have the same keys, in the same order', () => {
    expect(Object.keys(fr)).toEqual(keys);
  });

  test('have the same holes in every sentence', () => {
    expect(keys.filter((key) => holesOf(en[key]).join() !== holesOf(fr[key]).join())).toEqual([]);
  });

  test('fork by a number in both languages or in none', () => {
    expect(keys.filter((key) => typeof en[key] !== typeof fr[key])).toEqual([]);
  });

  test('name each key once', () => {
    const repeated = ['en', 'fr'].map((locale) =>
      [...readFileSync(`src/i18n/${locale}.ts`, 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key),
    );
    expect(repeated.map((named) => named.length)).toEqual([keys.length, keys.length]);
  });

  test('leave no sentence empty', () => {
    expect(
      keys.filter((key) => [en[key], fr[key]].flatMap(sentencesOf).some((sentence) => sentence.trim() === '')),
    ).toEqual([]);
  });

  test('hold no sentence that nobody says', () => {
    const code = sourceFiles()
      .filter(({ path }) => !/^src\/i18n\/(en|fr)\.ts$/.test(path))
      .map(({ text }) => text)
      .join('\n');
    // A key is written whole, or joined from a beginning and an end: `status.${state}.undated`, `problem.${code}`.
    const beginnings = [...code.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map(([, beginning = '']) => beginning);
    const isSaid = (key: string): boolean =>
      code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });
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
