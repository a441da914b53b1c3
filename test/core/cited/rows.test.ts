import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../src/core/cited/rows.ts';

const answer = {
  columns: ['id', 'n', 'open', 'kinds'],
  rows: [
    ['b', 12, true, null],
    ['a-b', 0.5, false, ['x', 'é']],
    ['a', null, null, null],
  ],
};
const text = '["id","n","open","kinds"]\n["a",null,null,null]\n["a-b",0.5,false,["x","é"]]\n["b",12,true,null]\n';

test('The text of an answer is its columns, then its rows in the order of their lines', () =>
  expect(canonicalText(answer)).toBe(text));

test('The order in which rows came does not count', () =>
  expect(canonicalText({ ...answer, rows: answer.rows.toReversed() })).toBe(text));

// Worked out with: printf '["a"]\n' | sha256sum
test('An answer without rows has the hash of its columns', () =>
  expect(
    createHash('sha256')
      .update(canonicalText({ columns: ['a'], rows: [] }))
      .digest('hex'),
  ).toBe('92260ea0cbd70738c0bccba89c8dbf5881ec50d1a09891ea531aa254a783c9cd'));
