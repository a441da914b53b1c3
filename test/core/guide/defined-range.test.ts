import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/core/catalogue.ts';
import { rangeUnder } from '../../../src/core/guide/defined-range.ts';
import { aCatalogue } from '../../a-space.ts';
import { words } from '../../words.ts';

const { spaces, ...rest } = aCatalogue({
  sure: { community: { host: true } },
  silent: {},
  'not-one': { community: { host: false } },
  'gone-with-its-host': { community: { host: true }, closed: '2015' },
});
const definition = {
  name: words('Un hôte', 'A host'),
  statement: words('Un hôte.', 'A host.'),
  by: 'Example',
  formula: 'host',
  sources: [],
} as const;
const catalogue = catalogueFrom({
  ...rest,
  spaces: new Map(spaces.map(({ id, record }) => [id, record])),
  networks: new Map(),
  statistics: new Map(),
  definitions: new Map([['a-host', { ...definition, sources: [] }]]),
  charts: new Map(),
  terms: new Map(),
  questions: new Map(),
  events: new Map(),
  trades: new Map(),
  rubrics: new Map(),
});

test('A definition’s range goes from the places that are surely meant to those that may be, closed ones apart', () => {
  expect(rangeUnder('a-host', catalogue)).toEqual([1, 2]);
});

test('A definition that is not there has none', () => {
  expect(() => rangeUnder('zeppelin', catalogue)).toThrow('zeppelin');
});
