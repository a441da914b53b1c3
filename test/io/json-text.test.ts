import { describe, expect, test } from 'vitest';
import { readJsonText } from '../../src/io/json-text.ts';

const text = `{
  "name": "La Ruche",
  "offers": { "day": { "price": 10 } },
  "sources": [
    { "contradicts": { "/opened": "2012" } }
  ]
}
`;

const problemsOf = (json: string) =>
  readJsonText(json).problems.map(({ code, position: { line, column }, args }) => [
    code,
    `${line}:${column}`,
    ...Object.values(args),
  ]);

describe('A JSON text', () => {
  test('is read to its value', () => {
    expect(readJsonText(text)).toMatchObject({ value: JSON.parse(text), problems: [] });
  });

  test.each([
    ['', false, '1:1'],
    ['/name', false, '2:11'],
    ['/name', true, '2:3'],
    ['/offers/day/price', false, '3:33'],
    ['/sources/0', false, '5:5'],
    ['/sources/0/contradicts/~1opened', true, '5:24'],
    ['/offers/day/plan', false, '3:15'],
    ['/nothing/at/all', false, '1:1'],
  ])('has at %j (its key: %s) the place %s', (pointer, atKey, place) => {
    const { line, column } = readJsonText(text).positionOf(pointer, atKey);
    expect(`${line}:${column}`).toBe(place);
  });

  test('may hold __proto__ as a key like any other', () => {
    expect(Object.keys(Object(readJsonText('{"__proto__": 1}').value))).toEqual(['__proto__']);
  });
});

describe('A text that is not JSON', () => {
  test.each([
    ['{"a": 1,}', 'not-json', '1:9', '}'],
    ['{"a": 1\n "b": 2}', 'not-json', '2:2', '"b"'],
    ['{a: 1}', 'not-json', '1:2', 'a'],
    ["{'a': 1}", 'not-json', '1:2', "'"],
    ['{"a": tru}', 'not-json', '1:7', 'tru'],
    ['{"a": 01}', 'not-json', '1:7', '01'],
    ['{"a": "\\q"}', 'not-json', '1:8', '\\q'],
    ['{"a": 1}}', 'not-json', '1:9', '}'],
    ['La Ruche', 'not-json', '1:1', 'La'],
    ['// note\n{}', 'not-json', '1:1', '/'],
  ])('%s: what stops the reader is told', (json, code, place, found) => {
    expect(problemsOf(json)).toEqual([[code, place, found]]);
  });

  test.each([
    ['', '1:1'],
    ['{"a":', '1:6'],
    ['{"a": 1\n', '1:8'],
    ['{"a": [1, 2\n\n', '1:12'],
  ])('%j ends too early', (json, place) => {
    expect(problemsOf(json)).toEqual([['not-json-end', place]]);
  });

  test.each([
    ['{"a": "x\ny"}', '1:7'],
    ['{"a": "x\ty"}', '1:7'],
    ['{\n  "a": "x,\n  "b": 1\n}', '2:8'],
    ['{"a": "x\n', '1:7'],
  ])('%j: a text goes on in the next line, or holds a tab', (json, place) => {
    expect(problemsOf(json)).toEqual([['line-in-text', place]]);
  });

  test('has no value', () => {
    expect(readJsonText('{')).not.toHaveProperty('value');
  });
});

test('a key that stands twice is told where it stands again, at every depth', () => {
  expect(problemsOf('{"a": 1, "b": {"/c": 1, "/c": 2}, "a": 3, "d": [{"e": 1, "e": 1}]}')).toEqual([
    ['duplicate-key', '1:35', 'a'],
    ['duplicate-key', '1:25', '/c'],
    ['duplicate-key', '1:58', 'e'],
  ]);
});
