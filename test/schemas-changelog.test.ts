import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { columnChanges, columnsOfTables } from '../src/core/changes/version-rule.ts';
import { tables } from '../src/core/datasets/index.ts';
import { readChanges } from '../src/io/read-changes.ts';

const text = readFileSync('schemas/CHANGELOG.md', 'utf8');
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).split(' ·')[0], section]),
);
const changes = readChanges();

test('The changelog of the schemas has a section for what comes and for each release, the newest first', () =>
  expect([...sections.keys()]).toEqual(['Unreleased', ...changes.map(({ version }) => version).toReversed()]));

test('It names each column and table that differs from the last release, in both languages', () => {
  const unreleased = sections.get('Unreleased') ?? '';
  const different = columnChanges(changes.at(-1)?.columns ?? {}, columnsOfTables(tables));
  const named = different.map(({ name }) => name.split('.'));
  const missing = named.filter((names) => names.some((name) => unreleased.split(`\`${name}\``).length < 3));
  expect(missing).toEqual([]);
});

test('It names every schema', () => {
  const schemas = globSync('schemas/*.schema.json').map((file) => basename(file));
  // The first release tells these by what they describe.
  const told = ['common.schema.json', 'space.schema.json', 'network.schema.json'];
  expect(schemas.filter((name) => !told.includes(name) && !text.includes(name))).toEqual([]);
});
