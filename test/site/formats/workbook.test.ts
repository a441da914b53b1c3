import { describe, expect, test } from 'vitest';
import { manifest, pathTo, published } from './published.ts';
import { sheetTable, workbookIn } from './workbook-tables.ts';

const workbook = workbookIn(pathTo('spaces.xlsx'));

describe('spaces.xlsx', () => {
  test('begins with its release and the dictionary, then has one sheet a table', () => {
    expect(workbook.SheetNames).toEqual(['release', 'dictionary', ...published.map(({ name }) => name)]);
    expect(sheetTable(workbook.Sheets['release']).rows[0]?.slice(0, 2)).toEqual([
      manifest.release.version,
      manifest.release.date,
    ]);
  });

  test('has a line in the dictionary for every column', () => {
    const told = sheetTable(workbook.Sheets['dictionary']).rows.map((row) => row.slice(0, 3));
    expect(told).toEqual(
      published.flatMap(({ name, told: { columns } }) => columns.map((column) => [name, column.name, column.type])),
    );
  });
});
