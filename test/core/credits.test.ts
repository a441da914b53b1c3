import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../src/core/credits.ts';
import { judgeSpace } from '../../src/core/judge.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { aSpace } from '../a-space.ts';

const around = {
  id: 'la-ruche',
  gazetteer: readGazetteer(),
  spaceIds: new Set<string>(),
  networkIds: new Set<string>(),
  termIds: new Set<string>(),
  questionIds: new Set<string>(),
  series: new Map(),
};

/** Places of a record with that credit that are refused. */
const refused = (credit: string) =>
  judgeSpace({ ...aSpace(), credits: [credit] }, around).map(({ pointer }) => pointer);

describe('A credit', () => {
  test.each(['mapper42', 'Zoe', 'b_42', 'open.map', 'jean-dupont', 'OSM'])(
    'is a handle: %s needs no source',
    (handle) => {
      expect(refused(handle)).toEqual([]);
    },
  );

  test.each([
    'zoe@example.org',
    '@zoe',
    'Zoe Martin',
    'Zoe.Martin',
    'Zoe-Martin',
    'https://forge.example/zoe',
    'z',
    '<b>',
    '-zoe',
  ])('is no address and no first and last name: %s is refused', (text) => {
    expect(refused(text)).toEqual(['/credits/0']);
  });

  test('is given once for the register, in the order of the alphabet', () => {
    expect(creditsOf([{ credits: ['Zoe', 'mapper42'] }, {}, { credits: ['mapper42', 'anna'] }])).toEqual([
      'anna',
      'mapper42',
      'Zoe',
    ]);
  });
});
