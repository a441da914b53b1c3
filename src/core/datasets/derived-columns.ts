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
    label: { fr: 'Commune · code INS', en: 'Municipality · NIS code' },
    description: {
      fr: 'Géographie de 2025 ; vide tant que seule la Région est connue.',
      en: '2025 geography; empty while only the Region is known.',
    },
    pattern: '^[0-9]{5}$',
    example: '92094',
    cellOf: ({ place }) => place.municipality?.nis,
  }),
  column({
    name: 'municipality_name',
    type: 'text',
    label: { fr: 'Commune · nom', en: 'Municipality · name' },
    description: {
      fr: 'Nom de la commune dans sa propre langue, en français à Bruxelles.',
      en: 'Name of the municipality in its own language, French in Brussels.',
    },
    example: 'Namur',
    cellOf: ({ place }) => place.municipality && localName(place.municipality),
  }),
  column({
    name: 'province',
    type: 'text',
    label: { fr: 'Province · code INS', en: 'Province · NIS code' },
    description: { fr: 'Vide à Bruxelles, qui n’a pas de province.', en: 'Empty in Brussels, which has no province.' },
    pattern: '^[0-9]{5}$',
    example: '90000',
    cellOf: ({ place }) => place.province?.nis,
  }),
  column({
    name: 'province_name',
    type: 'text',
    label: { fr: 'Province · nom', en: 'Province · name' },
    description: {
      fr: 'Nom anglais de la province ; les autres sont dans la table des provinces.',
      en: 'English name of the province; the others are in the table of provinces.',
    },
    example: 'Namur',
    cellOf: ({ place }) => place.province?.names.en,
  }),
  column({
    name: 'region',
    type: 'text',
    label: { fr: 'Région · code INS', en: 'Region · NIS code' },
    description: {
      fr: 'Celle de la commune, ou celle que la fiche donne.',
      en: 'That of the municipality, or the one that the record gives.',
    },
    pattern: '^[0-9]{5}$',
    isRequired: true,
    example: '03000',
    cellOf: ({ place }) => place.region.nis,
  }),
  column({
    name: 'region_name',
    type: 'text',
    label: { fr: 'Région · nom', en: 'Region · name' },
    description: {
      fr: 'Nom anglais de la Région ; les autres sont dans la table des Régions.',
      en: 'English name of the Region; the others are in the table of Regions.',
    },
    isRequired: true,
    example: 'Wallonia',
    cellOf: ({ place }) => place.region.names.en,
  }),
  column({
    name: 'latitude',
    type: 'number',
    label: { fr: 'Latitude', en: 'Latitude' },
    description: {
      fr: 'Degrés WGS84 : la position de la fiche, sinon le centre de la localité ou de la commune. La colonne « precision » dit lequel.',
      en: 'WGS84 degrees: the record’s position, or else the centre of the locality or municipality. The column “precision” says which.',
    },
    minimum: -90,
    maximum: 90,
    example: 50.4669,
    cellOf: ({ place }) => coordinatesOf(place)?.lat,
  }),
  column({
    name: 'longitude',
    type: 'number',
    label: { fr: 'Longitude', en: 'Longitude' },
    description: { fr: 'Degrés WGS84, comme la latitude.', en: 'WGS84 degrees, like the latitude.' },
    minimum: -180,
    maximum: 180,
    example: 4.8675,
    cellOf: ({ place }) => coordinatesOf(place)?.lon,
  }),
  column({
    name: 'precision',
    type: 'choice',
    label: { fr: 'Précision du lieu', en: 'Precision of the place' },
    description: {
      fr: 'Ce que marque le point. « locality » et « municipality » : un centre, jamais une adresse ; « region » : aucun point.',
      en: 'What the point marks. “locality” and “municipality”: a centre, never an address; “region”: no point.',
    },
    isRequired: true,
    choices: plainChoices(precisions),
    example: 'locality',
    cellOf: ({ place }) => place.precision,
  }),
  column({
    name: 'status',
    type: 'choice',
    label: { fr: 'État', en: 'State' },
    description: {
      fr: 'Ce que la dernière preuve datée dit à la date de l’édition ; une page sans date ne l’emporte que si elle montre le lieu plus avancé (en projet, ouvert, fermé).',
      en: 'What the last dated evidence says at the date of the release; an undated page wins only where it shows the place further along (planned, open, closed).',
    },
    isRequired: true,
    choices: plainChoices(states),
    example: 'open',
    cellOf: ({ status }) => status.state,
  }),
  column({
    name: 'status_date',
    type: 'date',
    label: { fr: 'État · date', en: 'State · date' },
    description: {
      fr: 'Date de la preuve qui fait connaître l’état ; vide si elle n’est pas datée.',
      en: 'Date of the evidence that makes the state known; empty when it is undated.',
    },
    example: '2021-03',
    cellOf: ({ status }) => status.date,
  }),
  column({
    name: 'status_undated',
    type: 'flag',
    label: { fr: 'État sans date', en: 'State undated' },
    description: {
      fr: 'Vrai si aucune preuve datée ne dit cet état.',
      en: 'True where no dated evidence tells this state.',
    },
    isRequired: true,
    example: false,
    cellOf: ({ status }) => status.isUndated,
  }),
  column({
    name: 'newest_evidence',
    type: 'date',
    label: { fr: 'Preuve la plus récente', en: 'Newest evidence' },
    description: {
      fr: 'Date de la preuve datée la plus récente ; vide si aucune n’est datée.',
      en: 'Date of the newest dated evidence; empty when none is dated.',
    },
    example: '2024-11',
    cellOf: ({ newest }) => newest,
  }),
];
