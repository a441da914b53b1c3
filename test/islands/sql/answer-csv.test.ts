import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/islands/sql/answer-csv.ts';

test('An answer as CSV keeps numbers and quotes, leaves unknown empty and guards what a spreadsheet would run', () => {
  const rows = [
    ['Le "Bocal", Namur\nbas', -12.5, null],
    ['=1+1', 0, '@home'],
  ];
  const text = csvOf({ columns: ['name', 'n', 'other'], rows, isCut: false });
  expect(text).toMatch(/^name,n,other\r\n/);
  expect(parse(text)).toEqual([
    ['name', 'n', 'other'],
    ['Le "Bocal", Namur\nbas', '-12.5', ''],
    ["'=1+1", '0', "'@home"],
  ]);
});
