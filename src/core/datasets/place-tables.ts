import type { Municipality, Province, Region } from '../gazetteer.ts';
import { isoColumn, municipalityColumns, nameColumns, nisColumn, regionColumn } from './place-columns.ts';
import { linkTo, tableFrom, type Table } from './table.ts';

/** The places of Belgium, `municipalities.csv`, `provinces.csv` and `regions.csv`: every one, with a space or without. */
export const placeTables: readonly Table[] = [
  tableFrom<Municipality>({
    name: 'municipalities',
    label: { fr: 'Communes', en: 'Municipalities' },
    description: {
      fr: 'Les communes de Belgique au 1er janvier 2025.',
      en: 'The municipalities of Belgium on 1 January 2025.',
    },
    columns: municipalityColumns,
    primaryKey: ['nis'],
    foreignKeys: [linkTo('province', 'provinces', 'nis'), linkTo('region', 'regions', 'nis')],
    rowsOf: ({ gazetteer }) => [...gazetteer.municipalities.values()],
  }),
  tableFrom<Province>({
    name: 'provinces',
    label: { fr: 'Provinces', en: 'Provinces' },
    description: { fr: 'Les dix provinces ; Bruxelles n’en a pas.', en: 'The ten provinces; Brussels has none.' },
    columns: [nisColumn, isoColumn, ...nameColumns, regionColumn],
    primaryKey: ['nis'],
    foreignKeys: [linkTo('region', 'regions', 'nis')],
    rowsOf: ({ gazetteer }) => [...gazetteer.provinces.values()],
  }),
  tableFrom<Region>({
    name: 'regions',
    label: { fr: 'Régions', en: 'Regions' },
    description: { fr: 'Les trois Régions.', en: 'The three Regions.' },
    columns: [nisColumn, isoColumn, ...nameColumns],
    primaryKey: ['nis'],
    foreignKeys: [],
    rowsOf: ({ gazetteer }) => [...gazetteer.regions.values()],
  }),
];
