import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Store, type Quad } from 'n3';
import { parse } from 'oxigraph';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { publishedTable, resourcesIn } from './published-tables.ts';

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly separator?: string;
  readonly required?: boolean;
  readonly datatype: { readonly base: string; readonly format?: string };
}

interface Schema {
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly columnReference: readonly string[];
    readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
  }[];
}

interface Group {
  readonly '@context': unknown;
  readonly dialect: object;
  readonly tables: readonly { readonly url: string; readonly tableSchema: Schema }[];
}

/** Where the reader takes the files to be. */
const place = 'https://example.org/data/';
const folder = join(buildsUnderTest.own.folder, 'data');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const groupOf = (table: string) => JSON.parse(textOf(`${table}.csv-metadata.json`)) as Group;
const tables = resourcesIn(folder)
  .filter(({ schema }) => schema)
  .map((resource) => publishedTable(folder, resource));
const schemaOf = ({ tables: [first] }: Group): Schema | undefined => first?.tableSchema;

/** What CSV on the Web's own context says of the terms that a reader needs; the reader is given no network. */
const context = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  columns: { '@id': 'csvw:column', '@container': '@list' },
  csvw: 'http://www.w3.org/ns/csvw#',
  titles: 'csvw:title',
  url: { '@id': 'csvw:url', '@type': '@id' },
};

/** The statements that a reader of CSV on the Web makes of a table: one for each cell that is not empty. */
async function statementsOf(name: string): Promise<readonly Quad[]> {
  const {
    dialect,
    tables: [table],
  } = groupOf(name);
  const text = JSON.stringify({ '@context': context, dialect, ...table });
  const options = { format: 'application/ld+json', base_iri: place };
  const metadata = new Store(parse(text, options) as unknown as Quad[]);
  const stream = new CsvwParser({ metadata, baseIRI: `${place}${name}.csv` });
  return Array.fromAsync(stream.import(Readable.from([textOf(`${name}.csv`)])));
}

describe.each(tables)('$path', ({ name, header, cells }) => {
  test('is read by another reader, cell for cell, an empty one as nothing', async () => {
    // The reader also says where each row stands, in the vocabulary's own words.
    const statements = (await statementsOf(name)).filter(({ predicate }) => predicate.value.startsWith(place));
    const read = Map.groupBy(statements, ({ predicate }) => decodeURIComponent(predicate.value.split('#')[1] ?? ''));
    const told = header.map((column) => [column, (read.get(column) ?? []).map(({ object }) => object.value)]);
    const stated = header.map((column, index) => [
      column,
      cells.map((row) => row[index] ?? '').filter((text) => text !== ''),
    ]);
    expect(told).toEqual(stated);
  });

  test('has the columns that its metadata names, each titled as in the first line', () => {
    const columns = schemaOf(groupOf(name))?.columns ?? [];
    expect(columns.map((column) => column.name)).toEqual(header);
    expect(columns.map(({ titles }) => titles)).toEqual(header);
  });

  test('holds in every cell what the column’s datatype allows', () => {
    const columns = schemaOf(groupOf(name))?.columns ?? [];
    const wrong = columns.flatMap((column, index) =>
      cells
        .map((row) => row[index] ?? '')
        .filter((text) => !isAllowed(text, column))
        .map((text) => `${column.name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('refers by its keys to tables and columns of its own group', () => {
    const group = groupOf(name);
    const columnsOf = new Map(
      group.tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map((one) => one.name)]),
    );
    const links = group.tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? []);
    const lost = links.filter(
      ({ reference }) => !reference.columnReference.every((one) => columnsOf.get(reference.resource)?.includes(one)),
    );
    expect(lost).toEqual([]);
    expect(columnsOf.size).toBe(group.tables.length);
  });
});

const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  anyURI: /^https?:\/\/\S+$/,
  boolean: /^(true|false)$/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
};

function isAllowed(text: string, { datatype: { base, format }, separator, required }: Column): boolean {
  if (text === '') return !required;
  const values = separator === undefined ? [text] : text.split(separator);
  return values.every((value) => forms[base]?.test(value) && (format === undefined || new RegExp(format).test(value)));
}

test('The metadata says for its context what the recommendation asks, and the language of its words', () => {
  expect(groupOf('spaces')['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
});
