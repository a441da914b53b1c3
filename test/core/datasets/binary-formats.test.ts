import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { column } from '../../../src/core/datasets/column.ts';
import { contentOf } from '../../../src/core/datasets/dataset.ts';
import { binaryDatasets, datasets, tables } from '../../../src/core/datasets/index.ts';
import { tableFrom } from '../../../src/core/datasets/table.ts';
import { workbookOf } from '../../../src/core/datasets/xlsx.ts';
import { redated, zipOf } from '../../../src/core/datasets/zip.ts';
import { sqliteOf } from '../../../src/io/sqlite-file.ts';
import { words } from '../../words.ts';
import { smallCatalogue } from './small-catalogue.ts';

const word = { label: words('Mot', 'Word'), description: words('Mot', 'Word') };

async function bytesFor(file: string): Promise<Uint8Array> {
  const dataset = datasets.find((candidate) => candidate.file === file);
  if (!dataset) throw new Error(`There is no download ${file}.`);
  return contentOf(dataset, smallCatalogue, { sqliteOf }) as Promise<Uint8Array>;
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
  test('refuses a row whose foreign key leads nowhere', () => {
    const broken = {
      schema: 'CREATE TABLE "a" ("id" TEXT PRIMARY KEY, "b" TEXT REFERENCES "a" ("id")) STRICT;',
      fillings: [{ sql: 'INSERT INTO "a" VALUES (?, ?)', rows: [['one', 'nowhere']] }],
      readings: '',
    };
    expect(() => sqliteOf(broken)).toThrow('A row of a refers to one of a');
  });

  test('refuses a value of another type than its column', () => {
    const wrong = {
      schema: 'CREATE TABLE "a" ("id" INTEGER PRIMARY KEY) STRICT;',
      fillings: [{ sql: 'INSERT INTO "a" VALUES (?)', rows: [['one']] }],
      readings: '',
    };
    expect(() => sqliteOf(wrong)).toThrow(/datatype|INTEGER/);
  });
});

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
      const { t: sheet = {} } = read(await workbookOf([table], smallCatalogue)).Sheets;
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
    ['é.txt', 'Été'],
    ['b.bin', new Uint8Array([0, 1, 2])],
  ] as const;

  test('gives back its files as they were, in their order', () => {
    const inside = Object.entries(unzipSync(zipOf(files, '2026-11-21'))).map(([path, bytes]) => [path, [...bytes]]);
    expect(inside).toEqual([
      ['é.txt', [...Buffer.from('Été')]],
      ['b.bin', [0, 1, 2]],
    ]);
  });

  test('depends on its date, and on no other', () => {
    const [one, other] = [zipOf(files, '2026-11-21'), zipOf(files, '2020-01-01')];
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Buffer.from(redated(other, '2026-11-21')).equals(one)).toBe(true);
  });
});
