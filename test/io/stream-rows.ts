/**
 * Writes many rows that are made one after the other: `stream-rows.ts <format> <rows> <file>`. With the format `held` it
 * first keeps them all, as no writer may.
 */
import path from 'node:path';
import { column } from '../../src/core/datasets/column.ts';
import { csvOf } from '../../src/core/datasets/csv.ts';
import { sqlValue } from '../../src/core/datasets/database.ts';
import { geoParquetOf } from '../../src/core/datasets/geo-parquet.ts';
import { longJson, longList } from '../../src/core/datasets/long-json.ts';
import type { Pieces } from '../../src/core/datasets/pieces.ts';
import { tableFrom } from '../../src/core/datasets/table.ts';
import { workbookFiles } from '../../src/core/datasets/xlsx.ts';
import { sqliteOf } from '../../src/io/sqlite-file.ts';
import { writeStreamed } from '../../src/io/streamed-file.ts';
import { zipOf } from '../../src/io/zip-file.ts';
import { smallCatalogue } from '../core/datasets/small-catalogue.ts';
import { words } from '../words.ts';

const [, , format = '', rows = '0', file = ''] = process.argv;

const word = { label: words('Mot', 'Word'), description: words('Mot', 'Word') };
const date = '2026-11-21';

function* numbers(): Iterable<number> {
  for (let number = 1; number <= Number(rows); number += 1) yield number;
}

/** Long enough that so many of them, held together, are more than the process is given. */
const noteOf = (number: number): string => `${number} `.repeat(40);

const table = tableFrom<number>({
  name: 'rows',
  ...word,
  columns: [
    column({ name: 'number', type: 'integer', ...word, isRequired: true, cellOf: (number) => number }),
    column({ name: 'latitude', type: 'number', ...word, cellOf: (number) => 49.5 + (number % 2000) / 1000 }),
    column({ name: 'longitude', type: 'number', ...word, cellOf: (number) => 2.5 + (number % 3900) / 1000 }),
    column({ name: 'is_even', type: 'flag', ...word, cellOf: (number) => number % 2 === 0 }),
    column({ name: 'tags', type: 'list', ...word, cellOf: (number) => (number % 3 === 0 ? ['a', 'b'] : undefined) }),
    column({ name: 'note', type: 'text', ...word, cellOf: noteOf }),
  ],
  primaryKey: ['number'],
  foreignKeys: [],
  rowsOf: numbers,
});

const csv = () => csvOf(table, smallCatalogue);

async function* workbook(): AsyncIterable<Uint8Array> {
  yield* zipOf(await workbookFiles([table], smallCatalogue), date);
}

const database = {
  schema: 'CREATE TABLE "rows" ("number" INTEGER PRIMARY KEY, "lat", "lon", "is_even", "tags", "note");',
  fillings: [
    {
      sql: 'INSERT INTO "rows" VALUES (?, ?, ?, ?, ?, ?)',
      rows: Iterator.from(table.rows(smallCatalogue)).map((row) => row.map(sqlValue)),
    },
  ],
  readings: '',
};

const writers: Readonly<Record<string, () => Pieces>> = {
  held: () => [String([...table.rows(smallCatalogue)].length)],
  csv,
  json: () => longJson({ rows: longList(table.rows(smallCatalogue)) }),
  parquet: () => geoParquetOf(table, smallCatalogue),
  sqlite: () => sqliteOf(database, path.dirname(file)),
  xlsx: workbook,
  zip: () => zipOf([{ path: 'rows.csv', pieces: csv }], date),
};

await writeStreamed(file, writers[format]?.() ?? []);
