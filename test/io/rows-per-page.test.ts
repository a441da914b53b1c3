import { expect, test } from 'vitest';
import { rowsPerPage } from '../../src/io/rows-per-page.ts';

test.each([
  [{}, 300],
  [{ ROWS_PER_PAGE: '' }, 300],
  [{ ROWS_PER_PAGE: '60' }, 60],
])('The environment %j makes pages of %i rows', (environment, expected) => {
  expect(rowsPerPage(environment)).toBe(expected);
});

test.each(['0', '-5', '1.5', 'many', '300 '])('ROWS_PER_PAGE=%s is refused with what to write instead', (written) => {
  expect(() => rowsPerPage({ ROWS_PER_PAGE: written })).toThrow(
    `ROWS_PER_PAGE is "${written}": write how many spaces a page lists, such as 300, or nothing`,
  );
});
