import { readSettings, spellCheckDocument } from 'cspell-lib';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { ownWords, properNames, quotedKeys } from './known-words.ts';
import { allTexts, type Text } from './texts.ts';

/** How cspell calls the languages of the site, and the one dictionary for each; English is British. */
const languages = {
  fr: { name: 'fr', dictionary: await readSettings('@cspell/dict-fr-fr/cspell-ext.json') },
  en: { name: 'en-GB', dictionary: await readSettings('@cspell/dict-en-gb-mit/cspell-ext.json') },
} as const satisfies Readonly<Record<Locale, object>>;

// Dictionaries of a million words are read from disk.
const patience = 60_000;

const names = properNames();

/** Commands, paths, addresses, codes and what stands in code marks are not words of a language. */
const codes = [
  /`[^`]*`/g,
  /npm run [\w:-]+( -- --[\w-]+)?/g,
  /(?:\.\.?|[\w-]+)?\/[\w./*-]+/g,
  /[\w-]+\.(?:brussels|com|csv|eu|json|ndjson|org|parquet|sqlite|ttl|txt|ts|xlsx|mdx?)\b/g,
  /--[\w-]+/g,
  /\b[\w-]+:[\w-]+\b/g,
  /\b(?=\w*\d)\w+\b/g,
];

/** Without what French sets before a word and English after it: `l’ICAB`, `Statbel’s`. */
const bare = (word: string): string => word.replace(/^(?:[cdjlmnst]|qu)’/i, '').replace(/’s$/, '');

interface Misspelt {
  readonly place: string;
  readonly word: string;
}

/** Words that no dictionary of a language has; all texts at once, since each check opens the dictionaries anew. */
async function misspelt(texts: readonly Text[], locale: Locale): Promise<readonly Misspelt[]> {
  const { name, dictionary } = languages[locale];
  const text = texts.map((one) => one.text.replaceAll('\n', ' ')).join('\n');
  const document = { uri: `texts.${locale}.txt`, text, languageId: 'plaintext', locale: name };
  const { issues } = await spellCheckDocument(
    document,
    { generateSuggestions: false, noConfigSearch: true },
    {
      ...dictionary,
      // Those of programmers, firms and files would let many a slip through.
      loadDefaultConfiguration: false,
      language: name,
      words: [...ownWords(locale), ...ownWords('names'), ...quotedKeys()],
      ignoreRegExpList: codes,
      maxNumberOfProblems: 10_000,
      maxDuplicateProblems: 10_000,
    },
  );
  return issues
    .map(({ text: word, offset }) => ({
      place: texts[text.slice(0, offset).split('\n').length - 1]?.place ?? '',
      word,
    }))
    .filter(({ word }) => !names.has(bare(word)));
}

test.each(locales)(
  'Every word in %s is in its dictionary, in the register or in a list of the project',
  { timeout: patience },
  async (locale) => {
    const found = await misspelt(allTexts(locale), locale);
    expect(found.map(({ place, word }) => `${word} (${place})`)).toEqual([]);
  },
);

describe.each([...locales, 'names'] as const)('The project’s list %s', (list) => {
  const words = ownWords(list);
  const languagesOfList = list === 'names' ? locales : [list];

  test('holds no word that nobody writes', () => {
    const written = languagesOfList
      .flatMap(allTexts)
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase();
    expect(words.filter((word) => !written.includes(word.toLowerCase()))).toEqual([]);
  });

  test('holds each word once, in the order of the alphabet', () => {
    expect(words).toEqual([...new Set(words)].toSorted(new Intl.Collator('en').compare));
  });
});

test('A slip of the pen is found, with its place, in either language', { timeout: patience }, async () => {
  const text = (place: string, words: string): Text => ({ place, text: words });
  expect(await misspelt([text('a', 'Un espace.'), text('b', 'L’anneé de l’espcae.')], 'fr')).toEqual([
    { place: 'b', word: 'L’anneé' },
    { place: 'b', word: 'l’espcae' },
  ]);
  expect(await misspelt([text('a', 'A grey centre.'), text('b', 'The color of a mistke.')], 'en')).toEqual([
    { place: 'b', word: 'color' },
    { place: 'b', word: 'mistke' },
  ]);
});
