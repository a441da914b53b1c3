/** Writers in a process whose memory would not hold the rows that they write. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { asked } from '../site/formats/duckdb-tables.ts';
import { SqliteFile } from '../site/formats/sqlite-tables.ts';
import { zipEntries } from '../site/formats/zip-entries.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bounded-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Megabytes for what lives longer than a moment. */
const heap = 48;
const rows = 150_000;
/** Read back by a library that holds a whole workbook. */
const sheetRows = 30_000;

/** The sum of the whole numbers up to this one. */
const sumTo = (last: number): number => (last * (last + 1)) / 2;

/** Writes so many rows in a process of its own and gives the file; rejects when the process ends otherwise than well. */
async function written(format: string, count = rows): Promise<string> {
  const file = path.join(folder, `rows.${format}`);
  await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${heap}`,
    'test/io/stream-rows.ts',
    format,
    String(count),
    file,
  ]);
  return file;
}

/** Count, sum of the numbers and number of even ones, as DuckDB finds them. */
const told = async (from: string) => {
  const [row = []] = (await asked(`SELECT count(*), sum(number), count(*) FILTER (is_even) FROM ${from}`)).rows;
  return row.map(Number);
};

describe('Rows that no memory holds', { timeout: 120_000 }, () => {
  test('are too many to be kept by a process of that size', () =>
    expect(written('held')).rejects.toThrow(/heap out of memory|heap limit/));

  test('are written as CSV', async () =>
    expect(await told(`read_csv('${await written('csv')}')`)).toEqual([rows, sumTo(rows), rows / 2]));

  test('are written as Parquet', async () =>
    expect(await told(`read_parquet('${await written('parquet')}')`)).toEqual([rows, sumTo(rows), rows / 2]));

  test('are written as JSON', async () => {
    const { rows: found } = JSON.parse(readFileSync(await written('json'), 'utf8')) as {
      rows: [number, ...unknown[]][];
    };
    expect([found.length, found.reduce((sum, [number]) => sum + number, 0)]).toEqual([rows, sumTo(rows)]);
  });

  test('are written as SQLite', async () => {
    const file = new SqliteFile(await written('sqlite'));
    const [found] = file.rows('SELECT count(*) AS "count", sum("number") AS "sum" FROM "rows"');
    file.close();
    expect(found).toEqual({ count: rows, sum: sumTo(rows) });
  });

  test('are packed into an archive', async () => {
    const [entry] = await zipEntries(await written('zip'));
    const lines = parse(entry?.bytes ?? '', { from_line: 2 }) as string[][];
    expect([entry?.path, lines.length, lines.reduce((sum, [number]) => sum + Number(number), 0)]).toEqual([
      'rows.csv',
      rows,
      sumTo(rows),
    ]);
  });

  test('are written as a workbook', async () => {
    const { rows: sheet = {} } = read(readFileSync(await written('xlsx', sheetRows)), { dense: true }).Sheets;
    const found = utils.sheet_to_json<{ number: number }>(sheet);
    expect([found.length, found.reduce((sum, { number }) => sum + number, 0)]).toEqual([sheetRows, sumTo(sheetRows)]);
  });
});
