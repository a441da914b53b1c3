import { expect, test } from 'vitest';
import { findingsIn, findingsOf, isAbout } from '../../../src/core/findings/findings-of.ts';
import { en } from '../../../src/i18n/en.ts';
import { dictionaries, type Message } from '../../../src/i18n/messages.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { aCatalogue, aSource, type Given } from '../../a-space.ts';

const address = { street: 'Kerkstraat', houseNumber: '2', municipality: '92094' };

/** Two spaces that between them hold something for every rule. */
const questionable: Readonly<Record<string, Given>> = {
  'la-ruche': {
    address,
    closed: '2019',
    phone: '+3248329000',
    capacity: { desks: 4000 },
    sources: [aSource({ published: '2015', supports: ['/closed'] })],
  },
  'la-ruche-2': {
    address,
    opened: '2014',
    sources: [aSource({ published: '2018' }), aSource({ accessed: '2027' })],
  },
  'le-phare': { name: 'Le Phare', address: undefined },
};

const { spaces } = aCatalogue(questionable);
const surroundings = { gazetteer: readGazetteer(), today: '2026-11-21' };
const findings = findingsOf(spaces, surroundings);

test('Every sentence about a finding has its rule', () => {
  const sentences = Object.keys(en).filter((key) => key.startsWith('finding.'));
  expect([...new Set(findings.map(({ code }) => `finding.${code}`))].toSorted()).toEqual(sentences.toSorted());
});

test.each(locales)('Every hole of the sentences is filled: %s', (locale) => {
  const holesIn = (message: Message) =>
    [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const unfilled = findings.flatMap(({ code, args }) =>
    holesIn(dictionaries[locale][`finding.${code}`]).filter((hole) => !args[hole]),
  );
  expect(unfilled).toEqual([]);
});

test('Findings are ordered by space, place and code, in whatever order the records come', () => {
  const places = findings.map(({ id, pointer, code }) => `${id} ${pointer} ${code}`);
  expect(places).toEqual(places.toSorted());
  expect(findingsOf(spaces.toReversed(), surroundings)).toEqual(findings);
});

test('A catalogue is searched once', () => {
  const catalogue = aCatalogue(questionable);
  expect(findingsIn(catalogue)).toEqual(findings);
  expect(findingsIn(catalogue)).toBe(findingsIn(catalogue));
});

test('A finding about two spaces is about both', () => {
  const near = findings.filter(({ code }) => code === 'near-name');
  expect(
    near.map((finding) => ['la-ruche', 'la-ruche-2', 'le-bocal'].map((id) => isAbout(finding, new Set([id])))),
  ).toEqual([[true, true, false]]);
});

test('In whatever order records come, the findings are the same, so that pages may take over what the checker has found', () => {
  expect(findingsOf(spaces.toReversed(), surroundings)).toEqual(findings);
});

test('What somebody has looked for already is not looked for again', () => {
  const catalogue = aCatalogue(questionable);
  const known = findings.slice(0, 1);
  expect(findingsIn({ ...catalogue, findings: known })).toBe(known);
});
