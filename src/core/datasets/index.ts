import type { Words } from '../../i18n/locales.ts';
import { wordsFor } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { csvOf } from './csv.ts';
import { definitionsTable } from './definitions-table.ts';
import { entryTables } from './entry-tables.ts';
import { eventsTable } from './events-table.ts';
import { evidenceTables } from './evidence-tables.ts';
import { findingsJson } from './findings.ts';
import { spacesGeoJson } from './geojson.ts';
import { spacesJson, spacesNdjson } from './json.ts';
import { glossaryTable } from './glossary-table.ts';
import { networksTable } from './networks-table.ts';
import { placeTables } from './place-tables.ts';
import { questionsTable } from './questions-table.ts';
import { spacesTable } from './spaces-table.ts';
import type { Table } from './table.ts';

/** One download below `/data/`. */
export interface Dataset {
  /** Name of its file, e.g. `spaces.csv`. */
  readonly file: string;
  readonly mediaType: string;
  readonly label: Words;
  readonly description: Words;
  /** The whole file, from the catalogue alone. */
  readonly textOf: (catalogue: Catalogue) => string;
  /** What its columns mean, where it is a table. */
  readonly table?: Table;
}

/** Every table of the dataset, the spaces first. */
export const tables: readonly Table[] = [
  spacesTable,
  ...entryTables,
  ...evidenceTables,
  definitionsTable,
  networksTable,
  glossaryTable,
  questionsTable,
  eventsTable,
  ...placeTables,
];

const csvDataset = (table: Table): Dataset => ({
  file: `${table.name}.csv`,
  mediaType: 'text/csv',
  label: table.label,
  description: table.description,
  textOf: (catalogue) => csvOf(table, catalogue),
  table,
});

/** Every download that is made from the catalogue alone. */
export const datasets: readonly Dataset[] = [
  ...tables.map(csvDataset),
  {
    file: 'spaces.json',
    mediaType: 'application/json',
    ...wordsFor('dataset.spaces.json'),
    textOf: spacesJson,
  },
  {
    file: 'spaces.ndjson',
    mediaType: 'application/x-ndjson',
    ...wordsFor('dataset.spaces.ndjson'),
    textOf: spacesNdjson,
  },
  {
    file: 'spaces.geojson',
    mediaType: 'application/geo+json',
    ...wordsFor('dataset.spaces.geojson'),
    textOf: spacesGeoJson,
  },
  {
    file: 'findings.json',
    mediaType: 'application/json',
    ...wordsFor('dataset.findings.json'),
    textOf: findingsJson,
  },
];
