import { sourceLocale, translatedLocales, wordsFrom, type Locale } from '../../i18n/locales.ts';
import { translatorOf, wordsOf } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { licence, registerName } from '../licence.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Download } from '../datasets/dataset.ts';
import { wordsIn, type Descriptor } from '../datasets/package-field.ts';
import type { Publication } from '../datasets/publication.ts';
import { archive } from '../datasets/zip.ts';
import { descriptionFiles } from './described.ts';

/** What is promised of every address, in the order in which it is told. */
export const promises = ['api.about', 'api.stability', 'api.deprecation', 'api.releases', 'api.access'] as const;

const descriptionIn = (locale: Locale): string => promises.map((key) => translatorOf(locale)(key)).join('\n\n');

/** JSON is an object of some shape, text a string; of bytes nothing more can be said. */
function contentOf(mediaType: string): Descriptor {
  if (mediaType.endsWith('json') && mediaType !== 'application/x-ndjson')
    return { [mediaType]: { schema: { type: 'object' } } };
  return { [mediaType]: mediaType.startsWith('text/') ? { schema: { type: 'string' } } : {} };
}

interface Answer {
  readonly id: string;
  readonly title: MessageKey | Download['label'];
  readonly description?: Download['description'];
  readonly mediaType: string;
  /** Address of the JSON Schema that tells its keys. */
  readonly schema?: string;
  /** Names in the path, each with an example. */
  readonly parameters?: Readonly<Record<string, string>>;
}

const parameterOf = ([name, example]: readonly [string, string]): Descriptor => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  example,
});

function operationOf({ id, title, description, mediaType, schema, parameters = {} }: Answer): Descriptor {
  const summary = typeof title === 'string' ? wordsOf(title) : title;
  return {
    get: {
      operationId: id,
      ...wordsIn({ summary, ...(description && { description }) }),
      ...(schema !== undefined && { externalDocs: { url: schema } }),
      parameters: Object.entries(parameters).map(parameterOf),
      responses: {
        200: { description: summary[sourceLocale], headers: answerHeaders, content: contentOf(mediaType) },
        404: { description: translatorOf(sourceLocale)('api.missing') },
      },
    },
  };
}

const answerHeaders: Descriptor = {
  'Access-Control-Allow-Origin': { description: translatorOf(sourceLocale)('api.access'), schema: { const: '*' } },
};

/** The files that describe and prove the downloads, each under its own name. */
const descriptions: readonly Download[] = descriptionFiles.flatMap(({ files, key }) =>
  files.flatMap((path) => {
    const file = path.replace(/^data\//, '');
    const isFlat = path.startsWith('data/') && !/\/|\.csv-metadata\./.test(file);
    return isFlat
      ? [{ file, mediaType: mediaTypeOf(file), label: wordsFrom(() => file), description: wordsOf(key) }]
      : [];
  }),
);

const pathOf = (
  { file, label, description, mediaType, schema }: Download,
  homepage: string,
): readonly [string, Descriptor] => [
  `/data/${file}`,
  operationOf({
    id: file,
    title: label,
    description,
    mediaType,
    ...(schema !== undefined && { schema: `${homepage}${schema}` }),
  }),
];

/** The feeds in one form: of all changes, and of each Region, network and space. */
const feedsIn = (form: string): readonly (readonly [string, Answer])[] => [
  [
    `/data/feeds/{locale}/changes.${form}`,
    { id: `feed-${form}`, title: 'api.feed', mediaType: mediaTypeOf(`.${form}`), parameters: { locale: 'fr' } },
  ],
  [
    `/data/feeds/{locale}/{folder}/{id}.${form}`,
    {
      id: `feed-of-one-${form}`,
      title: 'api.feed-of-one',
      mediaType: mediaTypeOf(`.${form}`),
      parameters: { locale: 'fr', folder: 'spaces', id: 'coworking-namur-namur' },
    },
  ],
];

/** Addresses of which there are many, by their pattern. */
const families: Readonly<Record<string, Answer>> = {
  '/data/spaces/{id}.json': {
    id: 'space',
    title: 'data.one-space',
    mediaType: mediaTypeOf('.json'),
    schema: 'schemas/space.schema.json',
    parameters: { id: 'coworking-namur-namur' },
  },
  '/data/statistics/{id}.csv': {
    id: 'series',
    title: 'data.one-series',
    mediaType: mediaTypeOf('.csv'),
    parameters: { id: 'coworking-spaces-belgium' },
  },
  '/data/as-of/{day}.csv': {
    id: 'day',
    title: 'data.one-day',
    mediaType: mediaTypeOf('.csv'),
    parameters: { day: '2019-12-31' },
  },
  '/data/{table}.csv-metadata.json': {
    id: 'table-metadata',
    title: 'data.csvw',
    mediaType: mediaTypeOf('.csv-metadata.json'),
    parameters: { table: 'spaces' },
  },
  '/data/releases/index.json': { id: 'releases', title: 'data.releases', mediaType: mediaTypeOf('.json') },
  '/data/releases/citable.json': { id: 'citable', title: 'api.citable', mediaType: mediaTypeOf('.json') },
  '/data/releases/replayed/{version}/{file}': {
    id: 'file-replayed',
    title: 'api.file-replayed',
    mediaType: '*/*',
    parameters: { version: '0.1.0', file: 'explorer.json' },
  },
  '/data/releases/{version}.changes.json': {
    id: 'changes-of-release',
    title: 'api.changes-of-release',
    mediaType: mediaTypeOf('.json'),
    schema: 'schemas/release-changes.schema.json',
    parameters: { version: '0.1.0' },
  },
  ...Object.fromEntries(['atom', 'json'].flatMap(feedsIn)),
  '/data/releases/{version}/{file}': {
    id: 'file-of-release',
    title: 'api.file-of-release',
    mediaType: '*/*',
    parameters: { version: '0.1.0', file: 'spaces.csv' },
  },
  '/data/releases/{version}/spaces/{id}.json': {
    id: 'space-of-release',
    title: 'api.space-of-release',
    mediaType: mediaTypeOf('.json'),
    parameters: { version: '0.1.0', id: 'coworking-namur-namur' },
  },
  '/data/releases/{version}/statistics/{id}.csv': {
    id: 'series-of-release',
    title: 'api.series-of-release',
    mediaType: mediaTypeOf('.csv'),
    parameters: { version: '0.1.0', id: 'coworking-spaces-belgium' },
  },
  '/data/releases/{version}/as-of/{day}.csv': {
    id: 'day-of-release',
    title: 'api.day-of-release',
    mediaType: mediaTypeOf('.csv'),
    parameters: { version: '0.1.0', day: '2019-12-31' },
  },
  '/schemas/{name}.schema.json': {
    id: 'schema',
    title: 'data.schema',
    mediaType: mediaTypeOf('.json'),
    parameters: { name: 'space' },
  },
};

const familyPaths = (homepage: string): Readonly<Record<string, Descriptor>> =>
  Object.fromEntries(
    Object.entries(families).map(([path, { schema, ...answer }]) => [
      path,
      operationOf({ ...answer, ...(schema !== undefined && { schema: `${homepage}${schema}` }) }),
    ]),
  );

/** `openapi.json`: the addresses of the dataset as an OpenAPI 3.1 description, with what is promised of them. */
export function openApi({ catalogue, homepage, datasets }: Publication): string {
  const translated = translatedLocales.map((locale) => [`x-${locale}`, { description: descriptionIn(locale) }]);
  const files = [...datasets, archive, ...descriptions].map((download) => pathOf(download, homepage));
  const description: Descriptor = {
    openapi: '3.1.1',
    info: {
      title: registerName[sourceLocale],
      version: catalogue.release.version,
      description: descriptionIn(sourceLocale),
      ...Object.fromEntries(translated),
      license: { name: licence.title, url: licence.url },
    },
    servers: [{ url: homepage.replace(/\/$/, '') }],
    paths: { ...Object.fromEntries(files), ...familyPaths(homepage) },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
