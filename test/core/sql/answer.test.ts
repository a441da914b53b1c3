import { describe, expect, test } from 'vitest';
import { isLink, isNumeric, looksOf, textOf } from '../../../src/core/sql/answer.ts';

describe('A cell of an answer', () => {
  test.each([
    [null, 'NULL', 'null'],
    ['', '', undefined],
    ['NULL', 'NULL', undefined],
    [0, '0', 'number'],
    [12.5, '12.5', 'number'],
  ])('%o reads “%s”', (cell, text, looks) => expect([textOf(cell), looksOf(cell)]).toEqual([text, looks]));

  test.each([
    ['https://example.org/a?b=c', true],
    ['http://example.org/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['https://example.org/ and more', false],
    ['see https://example.org/', false],
    ['https://', false],
    [null, false],
    [1, false],
  ])('%o can be followed: %s', (cell, follows) => expect(isLink(cell)).toBe(follows));
});

test.each([
  [[[1], [null], [2]], true],
  [[[null], [null]], false],
  [[['1'], [2]], false],
  [[], false],
])('The column of %j holds numbers: %s', (rows, numeric) => expect(isNumeric({ rows }, 0)).toBe(numeric));
