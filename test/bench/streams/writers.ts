/** Every format of the dataset, written from generated spaces as the build writes it. */
import { csvOf } from '../../../src/core/datasets/csv.ts';
import { geoParquetOf } from '../../../src/core/datasets/geo-parquet.ts';
import { geoJsonOf } from '../../../src/core/datasets/geojson.ts';
import { tables } from '../../../src/core/datasets/index.ts';
import { jsonOf, ndjsonOf } from '../../../src/core/datasets/json.ts';
import type { Pieces } from '../../../src/core/datasets/pieces.ts';
import { databaseOf } from '../../../src/core/datasets/sqlite.ts';
import { workbookFiles } from '../../../src/core/datasets/xlsx.ts';
import { graphOf } from '../../../src/core/linked-data/register-graph.ts';
import { jsonLdPieces } from '../../../src/core/rdf/json-ld.ts';
import { turtlePieces } from '../../../src/core/rdf/turtle.ts';
import { sqliteOf } from '../../../src/io/sqlite-file.ts';
import { zipOf } from '../../../src/io/zip-file.ts';
import { emptyRegister, generatedSpaces, generatedTable } from './generated-spaces.ts';

const homepage = 'https://example.org/';
const { date } = emptyRegister.release;

const graph = (count: number) => graphOf(generatedSpaces(count), emptyRegister, homepage);
const withSpaces = (count: number) => tables.map((table) => (table.name === 'spaces' ? generatedTable(count) : table));

async function* workbook(count: number): AsyncIterable<Uint8Array> {
  yield* zipOf(await workbookFiles([generatedTable(count)], emptyRegister), date);
}

const packed = (count: number) => ({ path: 'spaces.csv', pieces: () => csvOf(generatedTable(count), emptyRegister) });

/** By the ending of its file: the pieces of one with so many spaces, given a folder for what is in the making. */
export const writers: Readonly<Record<string, (count: number, folder: string) => Pieces>> = {
  csv: (count) => csvOf(generatedTable(count), emptyRegister),
  ndjson: (count) => ndjsonOf(generatedSpaces(count)),
  json: (count) => jsonOf(generatedSpaces(count), emptyRegister),
  geojson: (count) => geoJsonOf(generatedSpaces(count), emptyRegister),
  parquet: (count) => geoParquetOf(generatedTable(count), emptyRegister),
  sqlite: (count, folder) => sqliteOf(databaseOf(withSpaces(count), emptyRegister), folder),
  xlsx: workbook,
  zip: (count) => zipOf([packed(count)], date),
  ttl: (count) => turtlePieces(graph(count)),
  jsonld: (count) => jsonLdPieces(graph(count)),
};

/** The spaces drawn, and nothing written: what of each format's time is not its own. */
export function* drawnOnly(count: number): Pieces {
  let rows = 0;
  for (const row of generatedTable(count).rows(emptyRegister)) rows += Number(row.length > 0);
  yield `${rows}\n`;
}
