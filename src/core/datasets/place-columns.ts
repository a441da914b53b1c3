import { localName, type Municipality, type Names } from '../gazetteer.ts';
import { column, type Column } from './column.ts';

export const nisColumn: Column<{ readonly nis: string }> = column({
  name: 'nis',
  type: 'text',
  label: { fr: 'Code INS', en: 'NIS code' },
  description: { fr: 'Code de Statbel, géographie de 2025.', en: 'Statbel’s code, 2025 geography.' },
  isRequired: true,
  pattern: '^[0-9]{5}$',
  cellOf: ({ nis }) => nis,
});

export const isoColumn: Column<{ readonly iso: string }> = column({
  name: 'iso',
  type: 'text',
  label: { fr: 'Code ISO', en: 'ISO code' },
  description: { fr: 'ISO 3166-2.', en: 'ISO 3166-2.' },
  isRequired: true,
  pattern: '^BE-[A-Z]{3}$',
  cellOf: ({ iso }) => iso,
});

const languages = [
  { code: 'fr', word: { fr: 'français', en: 'French' } },
  { code: 'nl', word: { fr: 'néerlandais', en: 'Dutch' } },
  { code: 'de', word: { fr: 'allemand', en: 'German' } },
  { code: 'en', word: { fr: 'anglais', en: 'English' } },
] as const;

export const nameColumns: readonly Column<{ readonly names: Names }>[] = languages.map(({ code, word }) =>
  column({
    name: `name_${code}`,
    type: 'text',
    label: { fr: `Nom · ${word.fr}`, en: `Name · ${word.en}` },
    description: {
      fr: 'Le nom propre à cette langue, sinon celui du lieu.',
      en: 'The name proper to that language, or else the place’s own.',
    },
    isRequired: true,
    cellOf: ({ names }) => names[code],
  }),
);

export const regionColumn: Column<{ readonly region: string }> = column({
  name: 'region',
  type: 'text',
  label: { fr: 'Région · code INS', en: 'Region · NIS code' },
  description: { fr: 'La Région dont elle fait partie.', en: 'The Region that it is part of.' },
  isRequired: true,
  pattern: '^[0-9]{5}$',
  cellOf: ({ region }) => region,
});

export const municipalityColumns: readonly Column<Municipality>[] = [
  nisColumn,
  column({
    name: 'name',
    type: 'text',
    label: { fr: 'Nom', en: 'Name' },
    description: {
      fr: 'Dans la première de ses langues, le français à Bruxelles.',
      en: 'In the first of its languages, French in Brussels.',
    },
    isRequired: true,
    cellOf: localName,
  }),
  ...nameColumns,
  column({
    name: 'languages',
    type: 'list',
    label: { fr: 'Langues', en: 'Languages' },
    description: {
      fr: 'Codes ISO 639-1 de ses langues ; la première donne le nom.',
      en: 'ISO 639-1 codes of its languages; the first gives the name.',
    },
    isRequired: true,
    cellOf: (municipality) => municipality.languages,
  }),
  column({
    name: 'province',
    type: 'text',
    label: { fr: 'Province · code INS', en: 'Province · NIS code' },
    description: { fr: 'Vide à Bruxelles, qui n’a pas de province.', en: 'Empty in Brussels, which has no province.' },
    pattern: '^[0-9]{5}$',
    cellOf: ({ province }) => province,
  }),
  regionColumn,
  column({
    name: 'latitude',
    type: 'number',
    label: { fr: 'Latitude', en: 'Latitude' },
    description: {
      fr: 'Degrés WGS84 du centre de la localité principale.',
      en: 'WGS84 degrees of the centre of the main locality.',
    },
    isRequired: true,
    cellOf: ({ lat }) => lat,
  }),
  column({
    name: 'longitude',
    type: 'number',
    label: { fr: 'Longitude', en: 'Longitude' },
    description: { fr: 'Degrés WGS84, comme la latitude.', en: 'WGS84 degrees, like the latitude.' },
    isRequired: true,
    cellOf: ({ lon }) => lon,
  }),
  column({
    name: 'population',
    type: 'integer',
    label: { fr: 'Population', en: 'Population' },
    description: {
      fr: 'Au 1er janvier 2020, dans les limites de 2025.',
      en: 'On 1 January 2020, within the borders of 2025.',
    },
    unit: 'people',
    isRequired: true,
    cellOf: ({ population }) => population,
  }),
  column({
    name: 'postcodes',
    type: 'list',
    label: { fr: 'Codes postaux', en: 'Postcodes' },
    description: {
      fr: 'Un code peut appartenir à plusieurs communes.',
      en: 'A code may belong to several municipalities.',
    },
    cellOf: ({ postcodes }) => (postcodes.length > 0 ? postcodes : undefined),
  }),
];
