import type { Words } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import { csvOf } from './csv.ts';
import { entryTables } from './entry-tables.ts';
import { evidenceTables } from './evidence-tables.ts';
import { spacesGeoJson } from './geojson.ts';
import { spacesJson, spacesNdjson } from './json.ts';
import { networksTable } from './networks-table.ts';
import { placeTables } from './place-tables.ts';
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
export const tables: readonly Table[] = [spacesTable, ...entryTables, ...evidenceTables, networksTable, ...placeTables];

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
    label: { fr: 'Espaces, fiches entières (JSON)', en: 'Spaces, whole records (JSON)' },
    description: {
      fr: 'Chaque fiche entière, sources comprises, avec ce qui s’en déduit sous « derived ».',
      en: 'Every whole record, sources included, with what follows from it under “derived”.',
    },
    textOf: spacesJson,
  },
  {
    file: 'spaces.ndjson',
    mediaType: 'application/x-ndjson',
    label: { fr: 'Espaces, une fiche par ligne (NDJSON)', en: 'Spaces, one record a line (NDJSON)' },
    description: {
      fr: 'Les mêmes fiches, une par ligne, à lire au fil de l’eau.',
      en: 'The same records, one on each line, to be read as a stream.',
    },
    textOf: spacesNdjson,
  },
  {
    file: 'spaces.geojson',
    mediaType: 'application/geo+json',
    label: { fr: 'Espaces, points (GeoJSON)', en: 'Spaces, points (GeoJSON)' },
    description: {
      fr: 'Un point par espace, aussi précis que sa fiche ; sans géométrie tant que seule la Région est connue.',
      en: 'A point for each space, as precise as its record; without geometry while only the Region is known.',
    },
    textOf: spacesGeoJson,
  },
];
