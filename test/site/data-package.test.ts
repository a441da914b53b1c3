/** The data package by a second engine than the one that judges records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, validate, type SchemaObject } from '@hyperjump/json-schema/draft-07';
import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';

type Descriptor = Parameters<Awaited<ReturnType<typeof validate>>>[0];

const address = 'https://schemas.example/data-package';
const fixture = 'test/fixtures/json-schemas/data-package.schema.json';
registerSchema(JSON.parse(readFileSync(fixture, 'utf8')) as SchemaObject, address);

const text = readFileSync(join(buildsUnderTest.own.folder, 'data/datapackage.json'), 'utf8');

/** Where it breaks the promise, e.g. `#/resources/0/hash`. */
async function faultsIn(descriptor: unknown): Promise<readonly string[]> {
  const result = await validate(address, descriptor as Descriptor, 'BASIC');
  return ('errors' in result ? (result.errors ?? []) : []).map(({ instanceLocation }) => instanceLocation);
}

test('The data package keeps every promise', async () => {
  expect(await faultsIn(JSON.parse(text))).toEqual([]);
});

test.each([
  ['a hash', /"hash": "sha256:\w+",/],
  ['a French title', /"x-fr": \{\s+"title": "[^"]+"/],
  ['the terms of a source', /"x-licence": \{[^}]+\},?/],
])('A data package without %s would be refused', async (_name, part) => {
  const broken = text.replace(part, (found) => (found.startsWith('"x-fr"') ? '"x-fr": {"title": ""' : ''));
  expect(broken).not.toBe(text);
  expect(await faultsIn(JSON.parse(broken.replaceAll(/,(\s*[}\]])/g, '$1')))).not.toEqual([]);
});
