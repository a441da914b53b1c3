import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { publishedTable, resourcesIn, type PublishedField, type Row } from './published-tables.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = join(buildsUnderTest.own.folder, 'data');
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
const sha256 = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');

/** What tells of the downloads, and is none itself. */
const descriptions =
  /^(dataset\.zip|(croissant|datapackage|manifest|openapi)\.json|(catalog|citation|quality)\..*|CITATION\.cff|LICENSE\.txt|.*\.csv-metadata\.json)$/;

const resources = resourcesIn(folder);
const tables = resources.filter(({ schema }) => schema).map((resource) => publishedTable(folder, resource));
const rowsOf = (name: string): readonly Row[] => tables.find((table) => table.name === name)?.rows ?? [];

describe('The files below /data/', () => {
  test('are those that SHA256SUMS lists, in order', () => {
    const published = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = published.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
    const listed = textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    // What has changed, and earlier releases with their own sums, are no part of this one.
    const isOfRelease = (path: string): boolean => path !== 'SHA256SUMS' && !/^(releases|feeds)\//.test(path);
    expect(listed).toEqual(paths.filter(isOfRelease).toSorted());
  });

  test('have the checksums that SHA256SUMS gives', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    expect(lines.filter((line) => line !== `${sha256(line.slice(66))}  ${line.slice(66)}`)).toEqual([]);
  });

  test.each(resources)('$path has the size and the hash that the data package gives', ({ path, bytes, hash }) => {
    expect([readFileSync(join(folder, path)).length, `sha256:${sha256(path)}`]).toEqual([bytes, hash]);
  });

  test('are all described by the data package, single records, descriptions and the checksums apart', () => {
    const described = resources.map(({ path }) => path);
    const whole = globSync('*.*', { cwd: folder });
    expect(described.toSorted()).toEqual(whole.filter((path) => !descriptions.test(path)).toSorted());
  });

  test('hold no trace of a value that was not there', () => {
    const traces = tables.filter(({ cells }) =>
      cells.flat().some((cell) => /^(undefined|null|NaN|Infinity)$|\[object /.test(cell)),
    );
    expect(traces.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(tables)('$path', ({ path, header, cells, rows, schema }) => {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const key = (row: Row, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name] ?? null));

  test('has the columns of its schema, in that order', () => expect(header).toEqual(fields.map(({ name }) => name)));

  test('is UTF-8 with CRLF and without byte order mark', () => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, path)));
    expect([text.startsWith('\uFEFF'), text.endsWith('\r\n')]).toEqual([false, true]);
  });

  test('holds values of the types and forms that its schema asks', () => {
    const wrong = fields.flatMap((field, index) =>
      cells
        .map((row) => row[index] ?? '')
        .filter((text) => !isAllowed(text, field))
        .map((text) => `${field.name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has a primary key that is complete and never repeated', () => {
    const keys = rows.map((row) => key(row, primaryKey));
    expect(keys.filter((text) => text.includes('null'))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is ordered by its record', () => {
    const ids = rows.map((row) => String(row[primaryKey[0] ?? '']));
    expect(ids).toEqual(ids.toSorted());
  });

  test('refers to rows that are there', () => {
    const lost = foreignKeys.flatMap(({ fields: names, reference }) => {
      const target = new Set(
        (reference.resource ? rowsOf(reference.resource) : rows).map((row) => key(row, reference.fields)),
      );
      return rows
        .filter((row) => names.every((name) => row[name] !== undefined) && !target.has(key(row, names)))
        .map((row) => `${names.join()} ${key(row, names)}`);
    });
    expect(lost).toEqual([]);
  });
});

const forms: Readonly<Record<PublishedField['type'], RegExp>> = {
  string: /./s,
  boolean: /^(true|false)$/,
  integer: /^-?[0-9]+$/,
  number: /^-?[0-9]+(\.[0-9]+)?$/,
};

function isAllowed(text: string, { type, constraints = {} }: PublishedField): boolean {
  if (text === '') return !constraints.required;
  const { pattern, enum: values, minimum = -Infinity, maximum = Infinity } = constraints;
  const isOfForm =
    forms[type].test(text) && (!pattern || new RegExp(pattern).test(text)) && (!values || values.includes(text));
  return isOfForm && (type === 'string' || type === 'boolean' || (Number(text) >= minimum && Number(text) <= maximum));
}

describe.each(Object.values(buildsUnderTest))('Of the build in $folder', (build) => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(build.folder, path), 'utf8'));
  const { homepage } = siteAddress(build.environment);

  test.each(['common', 'definition', 'network', 'space', 'statistic'])(
    'the %s schema stands where its $id says',
    (name) => {
      const path = `schemas/${name}.schema.json`;
      expect((read(path) as Json)['$id']).toBe(homepage + path);
    },
  );

  test('the data package names the home page', () =>
    expect((read('data/datapackage.json') as Json)['homepage']).toBe(homepage));
});
