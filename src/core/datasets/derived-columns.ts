import { wordsFor } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import { localName } from '../gazetteer.ts';
import { precisions } from '../place.ts';
import { states } from '../state.ts';
import { column, plainChoices, type Column } from './column.ts';
import { coordinatesOf } from './coordinates.ts';

/** What follows from a space's record: never typed, computed for every download. */
export const derivedColumns: readonly Column<Space>[] = [
  column({
    name: 'municipality',
    type: 'text',
    ...wordsFor('column.municipality'),
    pattern: '^[0-9]{5}$',
    example: '92094',
    cellOf: ({ place }) => place.municipality?.nis,
  }),
  column({
    name: 'municipality_name',
    type: 'text',
    ...wordsFor('column.municipality_name'),
    example: 'Namur',
    cellOf: ({ place }) => place.municipality && localName(place.municipality),
  }),
  column({
    name: 'province',
    type: 'text',
    ...wordsFor('column.province'),
    pattern: '^[0-9]{5}$',
    example: '90000',
    cellOf: ({ place }) => place.province?.nis,
  }),
  column({
    name: 'province_name',
    type: 'text',
    ...wordsFor('column.province_name'),
    example: 'Namur',
    cellOf: ({ place }) => place.province?.names.en,
  }),
  column({
    name: 'region',
    type: 'text',
    ...wordsFor('column.region'),
    pattern: '^[0-9]{5}$',
    example: '03000',
    cellOf: ({ place }) => place.region?.nis,
  }),
  column({
    name: 'region_name',
    type: 'text',
    ...wordsFor('column.region_name'),
    example: 'Wallonia',
    cellOf: ({ place }) => place.region?.names.en,
  }),
  column({
    name: 'latitude',
    type: 'number',
    ...wordsFor('column.latitude'),
    minimum: -90,
    maximum: 90,
    example: 50.4669,
    cellOf: ({ place }) => coordinatesOf(place)?.lat,
  }),
  column({
    name: 'longitude',
    type: 'number',
    ...wordsFor('column.longitude'),
    minimum: -180,
    maximum: 180,
    example: 4.8675,
    cellOf: ({ place }) => coordinatesOf(place)?.lon,
  }),
  column({
    name: 'precision',
    type: 'choice',
    ...wordsFor('column.precision'),
    isRequired: true,
    choices: plainChoices(precisions),
    example: 'locality',
    cellOf: ({ place }) => place.precision,
  }),
  column({
    name: 'status',
    type: 'choice',
    ...wordsFor('column.status'),
    isRequired: true,
    choices: plainChoices(states),
    example: 'open',
    cellOf: ({ status }) => status.state,
  }),
  column({
    name: 'status_date',
    type: 'date',
    ...wordsFor('column.status_date'),
    example: '2021-03',
    cellOf: ({ status }) => status.date,
  }),
  column({
    name: 'status_undated',
    type: 'flag',
    ...wordsFor('column.status_undated'),
    isRequired: true,
    example: false,
    cellOf: ({ status }) => status.isUndated,
  }),
  column({
    name: 'newest_evidence',
    type: 'date',
    ...wordsFor('column.newest_evidence'),
    example: '2024-11',
    cellOf: ({ newest }) => newest,
  }),
];
