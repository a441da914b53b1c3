import { wordsFor, wordsOf } from '../../i18n/translate.ts';
import { localName, type Municipality, type Names } from '../gazetteer.ts';
import { column, type Column } from './column.ts';

export const nisColumn: Column<{ readonly nis: string }> = column({
  name: 'nis',
  type: 'text',
  ...wordsFor('column.nis'),
  isRequired: true,
  pattern: '^[0-9]{5}$',
  cellOf: ({ nis }) => nis,
});

export const isoColumn: Column<{ readonly iso: string }> = column({
  name: 'iso',
  type: 'text',
  ...wordsFor('column.iso'),
  isRequired: true,
  pattern: '^BE-[A-Z]{3}$',
  cellOf: ({ iso }) => iso,
});

const languages = ['fr', 'nl', 'de', 'en'] as const;

export const nameColumns: readonly Column<{ readonly names: Names }>[] = languages.map((code) =>
  column({
    name: `name_${code}`,
    type: 'text',
    label: wordsOf(`column.name.${code}.label`),
    description: wordsOf('column.name.description'),
    isRequired: true,
    cellOf: ({ names }) => names[code],
  }),
);

export const regionColumn: Column<{ readonly region: string }> = column({
  name: 'region',
  type: 'text',
  ...wordsFor('column.provinces.region'),
  isRequired: true,
  pattern: '^[0-9]{5}$',
  cellOf: ({ region }) => region,
});

export const municipalityColumns: readonly Column<Municipality>[] = [
  nisColumn,
  column({
    name: 'name',
    type: 'text',
    ...wordsFor('column.municipalities.name'),
    isRequired: true,
    cellOf: localName,
  }),
  ...nameColumns,
  column({
    name: 'languages',
    type: 'list',
    ...wordsFor('column.languages'),
    isRequired: true,
    cellOf: (municipality) => municipality.languages,
  }),
  column({
    name: 'province',
    type: 'text',
    ...wordsFor('column.province'),
    pattern: '^[0-9]{5}$',
    cellOf: ({ province }) => province,
  }),
  regionColumn,
  column({
    name: 'latitude',
    type: 'number',
    ...wordsFor('column.municipalities.latitude'),
    isRequired: true,
    cellOf: ({ lat }) => lat,
  }),
  column({
    name: 'longitude',
    type: 'number',
    ...wordsFor('column.longitude'),
    isRequired: true,
    cellOf: ({ lon }) => lon,
  }),
  column({
    name: 'population',
    type: 'integer',
    ...wordsFor('column.population'),
    unit: 'people',
    isRequired: true,
    cellOf: ({ population }) => population,
  }),
  column({
    name: 'postcodes',
    type: 'list',
    ...wordsFor('column.postcodes'),
    cellOf: ({ postcodes }) => (postcodes.length > 0 ? postcodes : undefined),
  }),
];
