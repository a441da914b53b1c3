/** The published tables as a stranger reads them: files, `datapackage.json` and csv-parse, nothing of what wrote them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

interface Constraints {
  readonly required?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface PublishedField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly delimiter?: string;
  readonly constraints?: Constraints;
  readonly 'x-pointer'?: string;
}

interface Reference {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly PublishedField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly Reference[];
    readonly missingValues: readonly string[];
  };
}

export type Value = string | number | boolean | readonly string[];
/** A row by the names of its columns; a missing value has no key. */
export type Row = Readonly<Record<string, Value>>;

export interface PublishedTable {
  readonly name: string;
  readonly path: string;
  readonly header: readonly string[];
  /** Cells as they stand in the file. */
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  readonly schema: NonNullable<Resource['schema']>;
}

const casts: Readonly<Record<PublishedField['type'], (text: string) => Value>> = {
  number: Number,
  integer: Number,
  // Neither `true` nor `false` stays text, and so is found to be wrong.
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
  string: (text) => text,
};

/** The description of the package tells how the guard against formulas is undone. */
const unguarded = (text: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

function readValue(text: string, { type, delimiter, constraints }: PublishedField): Value {
  const isGuarded = type === 'string' && !constraints?.enum && (delimiter !== undefined || !constraints?.pattern);
  const value = casts[type](isGuarded ? unguarded(text) : text);
  return delimiter === undefined ? value : String(value).split(delimiter);
}

function rowFrom(cells: readonly string[], { fields, missingValues }: PublishedTable['schema']): Row {
  const known = fields
    .map((field, index) => [field, cells[index] ?? ''] as const)
    .filter(([, text]) => !missingValues.includes(text));
  return Object.fromEntries(known.map(([field, text]) => [field.name, readValue(text, field)]));
}

/** Reads one CSV of a folder; its columns are taken in the order of the schema, as the standard asks. */
export function publishedTable(folder: string, { name, path, schema }: Resource): PublishedTable {
  if (!schema) throw new Error(`${path} is no table.`);
  const text = readFileSync(join(folder, path), 'utf8');
  const [header = [], ...cells] = parse(text, { record_delimiter: '\r\n' });
  return { name, path, header, cells, rows: cells.map((row) => rowFrom(row, schema)), schema };
}

export const resourcesIn = (folder: string): readonly Resource[] =>
  (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: readonly Resource[] }).resources;
