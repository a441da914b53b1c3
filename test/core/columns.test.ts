import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesIn, columnOf, textAt } from '../../src/core/columns.ts';

test('A column says each different text once, and for each space a letter', () => {
  expect(columnOf(['open', 'closed', 'open', ''])).toEqual({ values: ['open', 'closed', ''], of: '0102' });
});

test('Whatever the texts, each is read back in its place, after a journey as JSON too', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const column = JSON.parse(JSON.stringify(columnOf(texts)));
      expect(texts.map((_, index) => textAt(column, index))).toEqual(texts);
    }),
  );
});

test('Ten thousand different texts are read back', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `text ${index}`);
  const column = JSON.parse(JSON.stringify(columnOf(texts)));
  expect(texts.map((_, index) => textAt(column, index))).toEqual(texts);
  expect([...codesIn(column)]).toEqual(texts.map((_, index) => index));
});

test('More different texts than there are letters are refused, not mixed up', () => {
  const texts = Array.from({ length: 60_000 }, (_, index) => String(index));
  expect(() => columnOf(texts)).toThrow(/60000 different texts/);
});
