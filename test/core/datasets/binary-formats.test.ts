import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { column } from '../../../src/core/datasets/column.ts';
import { piecesOf } from '../../../src/core/datasets/dataset.ts';
import { binaryDatasets, datasets, tables } from '../../../src/core/datasets/index.ts';
import { tableFrom, type Table } from '../../../src/core/datasets/table.ts';
import { workbookFiles } from '../../../src/core/datasets/xlsx.ts';
import { sha256Of } from '../../../src/io/checksums.ts';
import { sqliteOf } from '../../../src/io/sqlite-file.ts';
import { zipOf } from '../../../src/io/zip-file.ts';
import { wholeBytes } from '../../whole.ts';
import { words } from '../../words.ts';
import { smallCatalogue } from './small-catalogue.ts';

const word = { label: words('Mot', 'Word'), description: words('Mot', 'Word') };

async function bytesFor(file: string): Promise<Uint8Array> {
  const dataset = datasets.find((candidate) => candidate.file === file);
  if (!dataset) throw new Error(`There is no download ${file}.`);
  return wholeBytes(piecesOf(dataset, smallCatalogue, { sqliteOf, zipOf }));
}

describe('The formats whose bytes a library writes', () => {
  test.each(binaryDatasets)('$file is made even of a table without rows, and the same twice', async ({ file }) => {
    const [first, second] = [await bytesFor(file), await bytesFor(file)];
    expect(first.length).toBeGreaterThan(100);
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  test('are Parquet for every table', () => {
    const files = binaryDatasets.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(tables.map(({ name }) => `${name}.parquet`)));
  });
});

describe('The database', () => {
  test('refuses a row whose foreign key leads nowhere', async () => {
    const broken = {
      schema: 'CREATE TABLE "a" ("id" TEXT PRIMARY KEY, "b" TEXT REFERENCES "a" ("id")) STRICT;',
      fillings: [{ sql: 'INSERT INTO "a" VALUES (?, ?)', rows: [['one', 'nowhere']] }],
      readings: '',
    };
    await expect(wholeBytes(sqliteOf(broken))).rejects.toThrow('A row of a refers to one of a');
  });

  test('refuses a value of another type than its column', async () => {
    const wrong = {
      schema: 'CREATE TABLE "a" ("id" INTEGER PRIMARY KEY) STRICT;',
      fillings: [{ sql: 'INSERT INTO "a" VALUES (?)', rows: [['one']] }],
      readings: '',
    };
    await expect(wholeBytes(sqliteOf(wrong))).rejects.toThrow(/datatype|INTEGER/);
  });
});

async function workbookWith(table: Table, most?: number): Promise<Uint8Array> {
  return wholeBytes(zipOf(await workbookFiles([table], smallCatalogue, most), '2026-11-21'));
}

describe('The workbook', async () => {
  const sheets = read(await bytesFor('spaces.xlsx')).Sheets;
  const cellsOf = (name: string, id: string) => {
    const [header = [], ...rows] = utils.sheet_to_json<unknown[]>(sheets[name] ?? {}, { header: 1, blankrows: true });
    const row = rows.find(([first]) => first === id) ?? [];
    return Object.fromEntries(header.map((column, index) => [String(column), row[index]]));
  };

  test('has text that looks like a formula as text, without the apostrophe of CSV', () =>
    expect(cellsOf('spaces', 'grand-atelier-jambes')['other_names']).toBe('=HYPERLINK("x");Atelier'));

  test.each(['a\rb', ' a  b ', '_x0041_', '_x000D_', 'a\tb', '<&>"', '\u0001', '\uFFFE', 'é😀', '2012', 'true'])(
    'gives back the text %j as it was',
    async (text) => {
      const table = tableFrom({
        name: 't',
        ...word,
        columns: [column({ name: 'word', type: 'text', ...word, cellOf: () => text })],
        primaryKey: ['word'],
        foreignKeys: [],
        rowsOf: () => [undefined],
      });
      const { t: sheet = {} } = read(await workbookWith(table)).Sheets;
      expect(sheet['A2']).toMatchObject({ t: 's', v: text });
    },
  );

  test('has numbers, flags and unknown values as such', () => {
    const { capacity_desks_max, address_floor, temporary, amenities_wifi, closed } = cellsOf(
      'spaces',
      'grand-atelier-jambes',
    );
    expect([capacity_desks_max, address_floor, temporary, amenities_wifi, closed]).toEqual([
      20,
      -1,
      false,
      true,
      undefined,
    ]);
  });

  test('goes on in another sheet where one is full', async () => {
    const table = tableFrom<number>({
      name: 't',
      ...word,
      columns: [column({ name: 'count', type: 'integer', ...word, cellOf: (count) => count })],
      primaryKey: ['count'],
      foreignKeys: [],
      rowsOf: () => [1, 2, 3, 4, 5],
    });
    const { SheetNames, Sheets } = read(await workbookWith(table, 2));
    const found = SheetNames.slice(-3).map((name) => [
      name,
      utils.sheet_to_json(Sheets[name] ?? {}, { header: 1 }).flat(),
    ]);
    expect(found).toEqual([
      ['t', ['count', 1, 2]],
      ['t (2)', ['count', 3, 4]],
      ['t (3)', ['count', 5]],
    ]);
  });

  test('freezes the header of every sheet', async () => {
    const parts = unzipSync(await bytesFor('spaces.xlsx'), { filter: ({ name }) => name.startsWith('xl/worksheets/') });
    const unfrozen = Object.entries(parts)
      .filter(([path]) => path.endsWith('.xml'))
      .filter(([, part]) => !/<pane [^>]*state="frozen"/.test(Buffer.from(part).toString('utf8')));
    expect(unfrozen.map(([path]) => path)).toEqual([]);
  });
});

describe('An archive', () => {
  const files = [
    { path: 'é.txt', pieces: () => ['É', 'té'] },
    { path: 'b.bin', bytes: 3, pieces: () => [new Uint8Array([0, 1, 2])] },
  ];

  test('gives back its files as they were, in their order', async () => {
    const archive = await wholeBytes(zipOf(files, '2026-11-21'));
    expect(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, [...bytes]])).toEqual([
      ['é.txt', [...Buffer.from('Été')]],
      ['b.bin', [0, 1, 2]],
    ]);
  });

  test('depends on its date, and on no other', async () => {
    const sumOn = async (date: string) => sha256Of(await wholeBytes(zipOf(files, date)));
    expect(await sumOn('2020-01-01')).not.toBe(await sumOn('2026-11-21'));
    expect(await sumOn('2026-11-21')).toBe(await sumOn('2026-11-21'));
  });

  test('fails as the file did that could not be read', async () => {
    const broken = {
      path: 'c.txt',
      *pieces() {
        yield 'half';
        throw new Error('The disk is gone.');
      },
    };
    await expect(wholeBytes(zipOf([...files, broken], '2026-11-21'))).rejects.toThrow('The disk is gone.');
  });
});
