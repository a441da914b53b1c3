import { wordsFor } from '../../i18n/translate.ts';
import type { Municipality, Province, Region } from '../gazetteer.ts';
import { isoColumn, municipalityColumns, nameColumns, nisColumn, regionColumn } from './place-columns.ts';
import { linkTo, tableFrom, type Table } from './table.ts';

/** The places of Belgium, `municipalities.csv`, `provinces.csv` and `regions.csv`: every one, with a space or without. */
export const placeTables: readonly Table[] = [
  tableFrom<Municipality>({
    name: 'municipalities',
    ...wordsFor('table.municipalities'),
    columns: municipalityColumns,
    primaryKey: ['nis'],
    foreignKeys: [linkTo('province', 'provinces', 'nis'), linkTo('region', 'regions', 'nis')],
    rowsOf: ({ gazetteer }) => [...gazetteer.municipalities.values()],
  }),
  tableFrom<Province>({
    name: 'provinces',
    ...wordsFor('table.provinces'),
    columns: [nisColumn, isoColumn, ...nameColumns, regionColumn],
    primaryKey: ['nis'],
    foreignKeys: [linkTo('region', 'regions', 'nis')],
    rowsOf: ({ gazetteer }) => [...gazetteer.provinces.values()],
  }),
  tableFrom<Region>({
    name: 'regions',
    ...wordsFor('table.regions'),
    columns: [nisColumn, isoColumn, ...nameColumns],
    primaryKey: ['nis'],
    foreignKeys: [],
    rowsOf: ({ gazetteer }) => [...gazetteer.regions.values()],
  }),
];
