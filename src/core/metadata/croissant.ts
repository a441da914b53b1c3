import { citationOf } from '../citation.ts';
import { bibtexOf } from '../citation-formats.ts';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import type { ColumnType, Meaning } from '../datasets/column.ts';
import { listDelimiter } from '../datasets/csv.ts';
import { packageDescription, packageKeywords } from '../datasets/package-words.ts';
import type { Download } from '../datasets/dataset.ts';
import { tablesIn, type Publication } from '../datasets/publication.ts';
import type { ForeignKey, Table } from '../datasets/table.ts';
import { licence, registerName } from '../licence.ts';

type Json = Readonly<Record<string, unknown>>;

const json = (term: string): Json => ({ '@id': `cr:${term}`, '@type': '@json' });

/** The context that Croissant 1.0 prescribes, word for word: readers compare it. */
const context: Json = {
  '@language': sourceLocale,
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: json('data'),
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: json('examples'),
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

const dataTypes: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  flag: 'sc:Boolean',
  // Dates are as exact as their source, which `sc:Date` is not.
  date: 'sc:Text',
  choice: 'sc:Text',
  list: 'sc:Text',
};

const fieldId = (table: string, column: string): string => `${table}/${column}`;

function fieldOf(meaning: Meaning, table: Table, links: readonly ForeignKey[]): Json {
  const { name, type, label, description, format } = meaning;
  const link = links.find(({ columns }) => columns.length === 1 && columns[0] === name);
  const target = link?.references[0];
  return {
    '@type': 'cr:Field',
    '@id': fieldId(table.name, name),
    name: fieldId(table.name, name),
    description: description[sourceLocale] || label[sourceLocale],
    dataType: format === 'http-url' ? 'sc:URL' : dataTypes[type],
    ...(type === 'list' && { repeated: true }),
    source: {
      fileObject: { '@id': `${table.name}.csv` },
      extract: { column: name },
      ...(type === 'list' && { transform: { separator: listDelimiter } }),
    },
    ...(link && target !== undefined && { references: { field: { '@id': fieldId(link.table, target) } } }),
  };
}

function recordSetOf(table: Table): Json {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description[sourceLocale] || table.label[sourceLocale],
    key: table.primaryKey.map((column) => ({ '@id': fieldId(table.name, column) })),
    field: table.columns.map((meaning) => fieldOf(meaning, table, table.foreignKeys)),
  };
}

function fileOf({ file, mediaType, label, description }: Download, { homepage, files }: Publication): Json {
  const written = files.get(file);
  return {
    '@type': 'cr:FileObject',
    '@id': file,
    name: label[sourceLocale],
    description: description[sourceLocale],
    contentUrl: `${homepage}data/${file}`,
    encodingFormat: mediaType,
    ...(written && { contentSize: `${written.bytes} B`, sha256: written.sha256 }),
  };
}

/** `croissant.json`: files, tables and columns as machine learning tools load them (Croissant 1.0). */
export function croissant(publication: Publication): string {
  const { catalogue, homepage, datasets } = publication;
  const { version, date } = catalogue.release;
  const tables = tablesIn(datasets);
  return `${JSON.stringify(
    {
      '@context': context,
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name: 'belgian-coworking-register',
      alternateName: registerName[sourceLocale],
      description: packageDescription[sourceLocale],
      url: `${homepage}data/`,
      license: licence.url,
      version,
      datePublished: date,
      dateModified: date,
      inLanguage: locales,
      keywords: packageKeywords,
      isLiveDataset: true,
      citeAs: bibtexOf(citationOf(catalogue.release, homepage, sourceLocale)),
      creator: { '@type': 'Organization', name: registerName[sourceLocale], url: homepage },
      publisher: { '@type': 'Organization', name: registerName[sourceLocale], url: homepage },
      distribution: datasets.map((dataset) => fileOf(dataset, publication)),
      recordSet: tables.map(recordSetOf),
    },
    null,
    1,
  )}\n`;
}
