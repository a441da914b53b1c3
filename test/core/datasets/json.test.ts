import { expect, test } from 'vitest';
import { spaceJson, spacesJson, spacesNdjson } from '../../../src/core/datasets/json.ts';
import { validate } from '../../../src/core/validate.ts';
import { wholeText } from '../../whole.ts';
import { smallCatalogue } from './small-catalogue.ts';

interface Published {
  readonly id: string;
  readonly derived: Readonly<Record<string, unknown>>;
}

const { spaces } = JSON.parse(wholeText(spacesJson(smallCatalogue))) as { spaces: Published[] };

test('Without what is derived, a published space is a record of the schema', () => {
  expect(spaces.flatMap(({ derived, ...record }) => validate('space', record))).toEqual([]);
});

test('A published space is its record with its identifier', () => {
  const found = spaces.map(({ derived, id, ...record }) => [id, record]);
  expect(new Map(found as [string, unknown][])).toEqual(
    new Map([...smallCatalogue.space].map(([id, { record }]) => [id, record])),
  );
});

test('Spaces are ordered by identifier', () =>
  expect(spaces.map(({ id }) => id)).toEqual(['epingle-bruxelles', 'grand-atelier-jambes', 't-hoekje-bruxelles']));

test('The lines of the NDJSON are the spaces of the JSON', () => {
  const lines = wholeText(spacesNdjson(smallCatalogue)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(spaces);
});

test('A file of one space is that space', () => {
  expect(smallCatalogue.spaces.map((space) => JSON.parse(spaceJson(space)))).toEqual(expect.arrayContaining(spaces));
});
