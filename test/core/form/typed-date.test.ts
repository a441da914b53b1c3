import { expect, test } from 'vitest';
import { readDate } from '../../../src/core/form/typed-date.ts';

test.each([
  ['14/05/2012', '2012-05-14'],
  ['mai 2012', '2012-05'],
  ['2025-01/2025-03', '2025-01/2025-03'],
  ['30/02/2023', undefined],
  ['2025-03/2025-01', undefined],
  ['bientôt', undefined],
  ['', undefined],
])('“%s” is read as a date that a record can hold, or as none: %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
