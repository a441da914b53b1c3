import { wordsFor, wordsOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { mediaTypeOf } from '../media-types.ts';
import { asOfJson } from './as-of.ts';
import { csvOf } from './csv.ts';
import type { BinaryDataset, Dataset, Machine, TextDataset } from './dataset.ts';
import { definitionsTable } from './definitions-table.ts';
import { entryTables } from './entry-tables.ts';
import { explorerJson } from './explorer-json.ts';
import { eventsTable } from './events-table.ts';
import { evidenceTables } from './evidence-tables.ts';
import { findingsJson } from './findings.ts';
import { spacesParquet } from './geo-parquet.ts';
import { spacesGeoJson } from './geojson.ts';
import { spacesJson, spacesNdjson } from './json.ts';
import { glossaryTable } from './glossary-table.ts';
import { namedDefinitionsTable } from './named-definitions-table.ts';
import { networksTable } from './networks-table.ts';
import { parquetOf } from './parquet.ts';
import { placeTables } from './place-tables.ts';
import { questionsTable } from './questions-table.ts';
import { spacesTable } from './spaces-table.ts';
import { databaseOf } from './sqlite.ts';
import { stateIntervalsTable } from './state-intervals-table.ts';
import { statisticsTable } from './statistics-table.ts';
import type { Table } from './table.ts';
import { tradesTable } from './trades-table.ts';
import { workbookFiles } from './xlsx.ts';

/** Every table of the dataset, the spaces first. */
export const tables: readonly Table[] = [
  spacesTable,
  ...entryTables,
  ...evidenceTables,
  stateIntervalsTable,
  definitionsTable,
  namedDefinitionsTable,
  networksTable,
  statisticsTable,
  tradesTable,
  glossaryTable,
  questionsTable,
  eventsTable,
  ...placeTables,
];

const csvDataset = (table: Table): TextDataset => ({
  file: `${table.name}.csv`,
  mediaType: mediaTypeOf('.csv'),
  label: table.label,
  description: table.description,
  textOf: (catalogue) => csvOf(table, catalogue),
  table,
});

const parquetDataset = (table: Table): BinaryDataset => ({
  file: `${table.name}.parquet`,
  mediaType: mediaTypeOf('.parquet'),
  label: wordsOf('dataset.parquet.label', { label: table.label }),
  description: table.description,
  bytesOf: (catalogue) => parquetOf(table, catalogue),
  sameTable: table,
});

/** The downloads that are text. */
export const textDatasets: readonly TextDataset[] = [
  ...tables.map(csvDataset),
  {
    file: 'spaces.json',
    mediaType: mediaTypeOf('.json'),
    ...wordsFor('dataset.spaces.json'),
    textOf: spacesJson,
  },
  {
    file: 'spaces.ndjson',
    mediaType: mediaTypeOf('.ndjson'),
    ...wordsFor('dataset.spaces.ndjson'),
    textOf: spacesNdjson,
  },
  {
    file: 'spaces.geojson',
    mediaType: mediaTypeOf('.geojson'),
    ...wordsFor('dataset.spaces.geojson'),
    textOf: spacesGeoJson,
  },
  {
    file: 'as-of.json',
    mediaType: mediaTypeOf('.json'),
    ...wordsFor('dataset.as-of.json'),
    schema: 'schemas/as-of.schema.json',
    textOf: asOfJson,
  },
  {
    file: 'findings.json',
    mediaType: mediaTypeOf('.json'),
    ...wordsFor('dataset.findings.json'),
    textOf: findingsJson,
  },
  {
    file: 'explorer.json',
    mediaType: mediaTypeOf('.json'),
    ...wordsFor('dataset.explorer.json'),
    textOf: (catalogue) => explorerJson(spacesTable, catalogue),
  },
];

async function* workbookOf(tables: readonly Table[], catalogue: Catalogue, { zipOf }: Machine) {
  yield* zipOf(await workbookFiles(tables, catalogue), catalogue.release.date);
}

/** The downloads whose bytes a library writes. */
export const binaryDatasets: readonly BinaryDataset[] = [
  {
    file: 'spaces.parquet',
    mediaType: mediaTypeOf('.parquet'),
    ...wordsFor('dataset.spaces.parquet'),
    bytesOf: spacesParquet,
  },
  ...tables.filter((table) => table !== spacesTable).map(parquetDataset),
  {
    file: 'spaces.sqlite',
    mediaType: mediaTypeOf('.sqlite'),
    ...wordsFor('dataset.spaces.sqlite'),
    bytesOf: (catalogue, { sqliteOf }) => sqliteOf(databaseOf(tables, catalogue)),
  },
  {
    file: 'spaces.xlsx',
    mediaType: mediaTypeOf('.xlsx'),
    ...wordsFor('dataset.spaces.xlsx'),
    bytesOf: (catalogue, machine) => workbookOf(tables, catalogue, machine),
  },
];

/** Every download that is made from the catalogue alone. */
export const datasets: readonly Dataset[] = [...textDatasets, ...binaryDatasets];
