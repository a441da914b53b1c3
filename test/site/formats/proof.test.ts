/** The proof that all downloads are one release: hashes computed anew, from what is published alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { jsonOf, type Json } from '../recorded-facts.ts';
import { lineOf, sha256, tableHash } from './canonical-form.ts';
import { parquetTable } from './duckdb-tables.ts';
import { latest, manifest, pathTo, published } from './published.ts';
import { zipEntries } from './zip-entries.ts';

describe.each(published)('The hashes of $name', ({ name, told, measure }) => {
  test('of its rows and of the whole follow from its JSON and CSV', () => {
    const names = told.columns.map((column) => column.name);
    const keys = measure.rows.map((row) => told.primaryKey.map((key) => row[names.indexOf(key)]).join('|'));
    const hashes = measure.rows.map((row) => sha256(lineOf(row)));
    expect(told.rows).toEqual(Object.fromEntries(keys.map((key, index) => [key, hashes[index]])));
    expect([told.count, told.sha256]).toEqual([measure.rows.length, tableHash(measure.columns, measure.rows)]);
  });

  test('follow from its Parquet as well', async () => {
    const { rows } = await parquetTable(pathTo(`${name}.parquet`));
    const own = rows.map((row) => row.slice(0, told.columns.length));
    expect(told.sha256).toBe(tableHash(measure.columns, own));
  });
});

/** Written when all pages are, of which it tells too. */
const later = ['quality.json'];

describe('The manifest', () => {
  test('gives the bytes and the hash of every other file', () => {
    const expected = latest
      .filter((path) => !['manifest.json', 'dataset.zip', 'SHA256SUMS', ...later].includes(path))
      .map((path) => {
        const bytes = readFileSync(pathTo(path));
        return [path, bytes.length, sha256(bytes)];
      });
    const told = Object.entries(manifest.files).map(([path, file]) => [path, file.bytes, file.sha256]);
    expect(told.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual(expected);
  });

  test('tells in every language how a hash is made', () => {
    const { serialisation } = jsonOf('manifest.json') as unknown as { serialisation: Readonly<Record<string, Json>> };
    const { cells = {}, row = {}, table = {}, key = {}, unknown = {} } = serialisation;
    const told = [row, table, key, unknown, ...(Object.values(cells) as Json[])];
    expect(told.filter((words) => !locales.every((locale) => words[locale]))).toEqual([]);
    const types = published.flatMap(({ told: { columns } }) => columns.map(({ type }) => type));
    expect([...new Set(types)].filter((type) => !(type in cells))).toEqual([]);
  });
});

describe('dataset.zip', async () => {
  const entries = await zipEntries(pathTo('dataset.zip'));

  test('holds every other file but the single records, series and days, byte for byte', () => {
    const inside = entries.map(({ path, bytes }) => [path, sha256(bytes)]).toSorted();
    const expected = latest
      .filter(
        (path) => !/^(spaces|statistics|as-of)\//.test(path) && !['dataset.zip', 'SHA256SUMS', ...later].includes(path),
      )
      .map((path) => [path, sha256(readFileSync(pathTo(path)))]);
    expect(inside).toEqual(expected);
  });

  test('dates every file by the day of the release', () =>
    expect([...new Set(entries.map(({ day }) => day))]).toEqual([manifest.release.date]));

  test('like the workbook, whose parts are dated so too', async () => {
    const parts = await zipEntries(pathTo('spaces.xlsx'));
    expect([...new Set(parts.map(({ day }) => day))]).toEqual([manifest.release.date]);
  });
});
