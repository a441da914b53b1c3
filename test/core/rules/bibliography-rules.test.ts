import { expect, test } from 'vitest';
import { judgeBibliography } from '../../../src/core/judge.ts';

const page = { url: 'https://example.org/a', publisher: 'Example' };
const judged = (bibliography: unknown, cited = ['a', 'b']): readonly string[] =>
  judgeBibliography(bibliography, new Set(cited)).map(({ code, pointer }) => `${code} ${pointer}`);

test('Pages that are cited, each under one key, are fine', () => {
  expect(
    judged({ a: page, b: { ...page, url: 'https://example.org/b', published: '2014-05~', language: 'nl' } }),
  ).toEqual([]);
});

test.each([
  [{ a: page, b: page }, 'repeated /b/url'],
  [{ a: page, c: { ...page, url: 'https://example.org/c' } }, 'source-unused /c'],
  [{ a: { ...page, published: '2014-02-30' } }, 'not-a-date /a/published'],
  [{ a: { url: page.url } }, 'missing /a'],
  [{ a: { ...page, url: '/a' } }, 'not-a-web-address /a/url'],
  [{ a: { ...page, language: 'Dutch' } }, 'wrong-form /a/language'],
  [{ a: { ...page, title: 'Write to anne@example.org' } }, 'personal-email /a/title'],
])('%j is refused: %s', (bibliography, problem) => expect(judged(bibliography)).toEqual([problem]));
