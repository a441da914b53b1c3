import { describe, expect, test } from 'vitest';
import { judgeNetwork, judgeSpace } from '../../src/core/judge.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { aNetwork, aSource, aSpace } from '../a-space.ts';

const surroundings = {
  id: 'la-ruche',
  gazetteer: readGazetteer(),
  spaceIds: new Set(['la-ruche', 'le-rucher']),
  networkIds: new Set(['cowallonia']),
  termIds: new Set(['coworking']),
  questionIds: new Set<string>(),
  series: new Map(),
};
const codes = (value: unknown) =>
  judgeSpace(value, surroundings).map(({ code, pointer }) => `${code} ${pointer}`.trim());

describe('A record', () => {
  test('that says the least there is to say passes', () => {
    expect(codes(aSpace())).toEqual([]);
  });

  test('supported by a look alone passes', () => {
    const { sources: _none, ...facts } = aSpace();
    expect(
      codes({ ...facts, checks: [{ on: '2026-05-02', by: 'visit', supports: ['/name', '/kinds', '/address'] }] }),
    ).toEqual([]);
  });

  test('whose maps are supported as a whole passes', () => {
    expect(
      codes(
        aSpace({
          amenities: { wifi: true, kitchen: false },
          sources: [aSource({ supports: ['/name', '/kinds', '/address', '/amenities'] })],
        }),
      ),
    ).toEqual([]);
  });

  test('whose former name holds a slash passes, its evidence too', () => {
    expect(codes(aSpace({ formerNames: { 'Ruche/Korf': { until: '2014' } } }))).toEqual([]);
  });

  test('that is no record is told so, once', () => {
    expect([[], 'La Ruche', 42].map(codes)).toEqual([
      ['wrong-type-object'],
      ['wrong-type-object'],
      ['wrong-type-object'],
    ]);
    expect(codes(null)).toEqual(['null-value']);
  });
});

describe('One run tells what the rules find beside what the schema refuses', () => {
  test('a wrong value and a fact without evidence', () => {
    expect(codes({ ...aSpace({ amenities: { wifi: true } }), amenities: { wifi: 'oui', kitchen: true } })).toEqual([
      'wrong-type-boolean /amenities/wifi',
      'fact-without-evidence /amenities/kitchen',
    ]);
  });

  test('a missing name and an unknown municipality', () => {
    const { name: _name, ...rest } = aSpace({
      address: { municipality: 'Namur' },
      sources: [aSource({ supports: ['/kinds', '/address'] })],
    });
    expect(codes(rest)).toEqual(['missing-here', 'unknown-municipality-near /address/municipality']);
  });

  test('missing kinds and an unknown successor', () => {
    const { kinds: _kinds, ...rest } = aSpace({
      successor: 'le-ruchet',
      sources: [aSource({ supports: ['/name', '/address', '/successor'] })],
    });
    expect(codes(rest)).toEqual(['missing-here', 'unknown-space-near /successor']);
  });

  test('a wrong kind in the list and a person’s mailbox', () => {
    expect(codes({ ...aSpace({ email: 'anne.dupont@example.org' }), kinds: ['spaceship'] })).toEqual([
      'not-in-list /kinds/0',
      'personal-email /email',
    ]);
  });
});

describe('What only follows from a refused value is not told', () => {
  test('that evidence names it', () => {
    expect(codes(aSpace({ capacity: { desks: '20' } } as never))).toEqual(['wrong-type-integer-array /capacity/desks']);
  });

  test('that evidence names the map which it alone filled', () => {
    expect(
      codes({
        ...aSpace({
          capacity: { desks: 20 },
          sources: [aSource({ supports: ['/name', '/kinds', '/address', '/capacity'] })],
        }),
        capacity: { desks: -1 },
      }),
    ).toEqual(['too-small /capacity/desks']);
  });

  test('that the place is missing when its municipality is a number', () => {
    expect(codes({ ...aSpace(), address: { street: 'Rue de Fer', municipality: 92094 } })).toEqual([
      'wrong-type-string /address/municipality',
      'fact-without-evidence /address/street',
    ]);
  });

  test('that facts lack evidence when the evidence is misspelt', () => {
    const { sources = [], ...facts } = aSpace();
    expect(
      codes({ ...facts, sources: sources.map(({ supports, ...source }) => ({ ...source, suports: supports })) }),
    ).toEqual(['unknown-key-near /sources/0/suports']);
  });

  test('that facts lack evidence when one pointer is malformed', () => {
    expect(codes(aSpace({ sources: [aSource({ supports: ['/name', '/kinds', 'address'] })] }))).toEqual([
      'wrong-form /sources/0/supports/2',
    ]);
  });
});

test('a network that names its parts passes; one that is its own parent does not', () => {
  expect(judgeNetwork(aNetwork({ partOf: 'cowallonia', from: '2011', until: '2014' }), surroundings)).toEqual([]);
  expect(
    judgeNetwork(aNetwork({ partOf: 'cowallonia' }), { ...surroundings, id: 'cowallonia' }).map(({ code }) => code),
  ).toEqual(['unknown-network']);
});
