import { expect, test } from 'vitest';
import { dictionaries, type MessageKey } from '../../src/i18n/messages.ts';
import { browserWords, keysSaidIn } from '../../src/io/browser-words.ts';

const keys = [
  'search.title',
  'search.few',
  'status.open',
  'table.spaces.label',
  'table.spaces.description',
  'data.title',
];
const saidIn = (source: string) => [...keysSaidIn([source], keys as readonly string[] as readonly MessageKey[])];

test.each([
  ['a key that is named', "t('search.title')", ['search.title']],
  ['keys that begin with what stands before a hole', ['t(`status.', '{state}`)'].join('$'), ['status.open']],
  ['keys of something that the dictionaries name and describe', "wordsFor('table.spaces')", keys.slice(3, 5)],
  ['no key for a word alone', "section: 'data'", []],
  ['no key that only begins alike', "t('search.tit')", []],
])('Scripts are given %s', (_what, source, expected) => expect(saidIn(source)).toEqual(expected));

/** What the plugin answers to Vite where it builds for browsers or for pages. */
const loaded = (consumer: string) =>
  browserWords().load.call({ environment: { config: { consumer } } }, `${process.cwd()}/src/i18n/fr.ts`);

test('Scripts are given less than half of a dictionary, in its own words', () => {
  const [, json = ''] = /^export const fr = (.*);$/s.exec(loaded('client') ?? '') ?? [];
  const words = Object.entries(JSON.parse(json));
  expect(words.length).toBeGreaterThan(100);
  expect(words.length).toBeLessThan(Object.keys(dictionaries.fr).length / 2);
  expect(
    words.filter(([key, message]) => dictionaries.fr[key as MessageKey] !== message && typeof message === 'string'),
  ).toEqual([]);
});

test('What scripts are made of is looked for once, however many dictionaries are asked for', () => {
  let looks = 0;
  const words = browserWords(() => {
    looks += 1;
    return ["t('search.title')"];
  });
  for (const locale of ['fr', 'en', 'fr'])
    words.load.call({ environment: { config: { consumer: 'client' } } }, `${process.cwd()}/src/i18n/${locale}.ts`);
  expect(looks).toBe(1);
});

test('Pages are given all of it', () => expect(loaded('server')).toBeUndefined());
