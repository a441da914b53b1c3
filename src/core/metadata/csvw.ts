import { locales, type Words } from '../../i18n/locales.ts';
import type { ColumnType, Meaning } from '../datasets/column.ts';
import { listDelimiter } from '../datasets/csv.ts';
import type { Download } from '../datasets/dataset.ts';
import { tablesIn, type Publication } from '../datasets/publication.ts';
import type { Table } from '../datasets/table.ts';
import { licence } from '../licence.ts';
import type { Description } from './description.ts';

type Json = Readonly<Record<string, unknown>>;

/** The name of a table's metadata, where readers of CSV on the Web look for it first. */
export const csvwFile = (table: string): string => `${table}.csv-metadata.json`;

const inLanguages = (words: Words): readonly Json[] =>
  locales.filter((locale) => words[locale] !== '').map((locale) => ({ '@value': words[locale], '@language': locale }));

const bases: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'decimal',
  integer: 'integer',
  flag: 'boolean',
  // As exact as their source, e.g. `2012-05` or `2025-01/2025-03`: no type of XML Schema holds them all.
  date: 'string',
  choice: 'string',
  list: 'string',
};

/** The regular expression that a value of text matches; of a list, each of its items. */
function formOf({ choices, pattern, type }: Meaning): string | undefined {
  if (choices.length === 0) return type === 'list' ? undefined : pattern;
  return `^(${choices.map(({ value }) => value).join('|')})$`;
}

function datatypeOf(meaning: Meaning): unknown {
  const { type, minimum, maximum, format } = meaning;
  if (type === 'flag') return { base: 'boolean', format: 'true|false' };
  const form = formOf(meaning);
  return {
    base: format === 'http-url' ? 'anyURI' : bases[type],
    ...(form !== undefined && { format: form }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** A column by the name in the file's first line, which is also its only title; what people call it stands beside. */
function columnOf(meaning: Meaning): Json {
  const { name, type, label, description, isRequired } = meaning;
  return {
    name,
    titles: name,
    'dc:title': inLanguages(label),
    'dc:description': inLanguages(description),
    datatype: datatypeOf(meaning),
    null: '',
    ...(isRequired && { required: true }),
    ...(type === 'list' && { separator: listDelimiter }),
  };
}

function tableOf({ name, label, description, columns, primaryKey, foreignKeys }: Table): Json {
  return {
    url: `${name}.csv`,
    'dc:title': inLanguages(label),
    'dc:description': inLanguages(description),
    tableSchema: {
      columns: columns.map(columnOf),
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map((link) => ({
          columnReference: link.columns,
          reference: { resource: `${link.table}.csv`, columnReference: link.references },
        })),
      }),
    },
  };
}

/** A table, then those that its keys lead to and theirs: a foreign key may only lead to a table of the same group. */
function withReferenced(table: Table, all: ReadonlyMap<string, Table>, seen: Set<string>): readonly Table[] {
  if (seen.has(table.name)) return [];
  seen.add(table.name);
  const next = table.foreignKeys.flatMap((link) => all.get(link.table) ?? []);
  return [table, ...next.flatMap((other) => withReferenced(other, all, seen))];
}

/** The metadata of one table by CSV on the Web (https://www.w3.org/TR/tabular-metadata/), as a group with what it refers to. */
function csvwOf(table: Table, { datasets, catalogue, homepage }: Publication): string {
  const all = new Map(tablesIn(datasets).map((one) => [one.name, one]));
  return `${JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:license': { '@id': licence.url },
    'dc:isPartOf': { '@id': `${homepage}data/` },
    'dc:hasVersion': catalogue.release.version,
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true },
    tables: withReferenced(table, all, new Set()).map(tableOf),
  })}\n`;
}

/** The description of every table among some downloads. */
export const csvwDescriptions = (datasets: readonly Download[]): readonly Description[] =>
  tablesIn(datasets).map((table) => ({
    file: csvwFile(table.name),
    textOf: (publication) => csvwOf(table, publication),
  }));
