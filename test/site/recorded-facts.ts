/** What the records in content/ say, put beside the published tables through `x-pointer`, as a re-user would. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { publishedTable, resourcesIn, type PublishedField, type Row } from './published-tables.ts';

export type Json = Readonly<Record<string, unknown>>;

export const folder = join(buildsUnderTest.own.folder, 'data');
export const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
export const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

export const tables = resourcesIn(folder)
  .filter(({ schema }) => schema)
  .map((resource) => publishedTable(folder, resource));
export const rowsOf = (name: string): readonly Row[] => tables.find((table) => table.name === name)?.rows ?? [];

/** The records as they stand in content/, by their file's name. */
export function recordsIn(kind: 'spaces' | 'networks' | 'glossary'): ReadonlyMap<string, Json> {
  const files = globSync(`content/${kind}/*.json`).map((file) => file.replaceAll('\\', '/'));
  const records = files.map(
    (file) =>
      [file.slice(`content/${kind}/`.length, -'.json'.length), JSON.parse(readFileSync(file, 'utf8')) as Json] as const,
  );
  return new Map(records.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export const known = (entries: Readonly<Record<string, unknown>>): Json =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/** What a JSON Pointer of `x-pointer` finds in a record; `*` stands for the entry's key. */
const found = (record: unknown, pointer: string, entry = ''): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key === '*' ? entry : key], record);

/** The cell that a fact gives: the end of a range that the column is for, else the fact itself. */
function cellFor(
  { name, 'x-pointer': pointer = '', delimiter, type }: PublishedField,
  record: unknown,
  entry?: string,
): unknown {
  const fact = found(record, pointer, entry);
  if (type !== 'integer' || delimiter || !/_(min|max)$/.test(name) || fact === undefined) return fact;
  const [least, most] = Array.isArray(fact) ? (fact as unknown[]) : [fact, fact];
  return name.endsWith('_min') ? least : most;
}

export const pointed = (table: string): readonly PublishedField[] =>
  (tables.find(({ name }) => name === table)?.schema.fields ?? []).filter((field) => field['x-pointer']);

/** The facts of a row by its columns, read from the record; derived columns are not among them. */
export const factsOf = (table: string, record: unknown, entry?: string): Json =>
  known(Object.fromEntries(pointed(table).map((field) => [field.name, cellFor(field, record, entry)])));

export const only = (row: Row, names: readonly string[]): Json =>
  known(Object.fromEntries(names.map((name) => [name, row[name]])));
