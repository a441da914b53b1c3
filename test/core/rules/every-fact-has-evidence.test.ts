import { expect, test } from 'vitest';
import { everyFactHasEvidence } from '../../../src/core/rules/every-fact-has-evidence.ts';
import { idIsFileName } from '../../../src/core/rules/id-is-file-name.ts';
import { aSource, aSpace } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

const supported = (...supports: string[]) =>
  judgedBy(
    everyFactHasEvidence,
    aSpace({ capacity: { desks: 20, area: 400 }, networks: { cowallonia: {} }, sources: [aSource({ supports })] }),
  );

test('a fact is supported by its own pointer, or by one to the map it stands in', () => {
  expect(supported('/name', '/kinds', '/address', '/capacity', '/networks/cowallonia')).toEqual([]);
  expect(
    supported('/name', '/kinds', '/address/municipality', '/capacity/desks', '/capacity/area', '/networks/cowallonia'),
  ).toEqual([]);
});

test('each fact that nothing supports is told, a membership without further facts too', () => {
  expect(supported('/name', '/kinds', '/address', '/capacity/desks')).toEqual([
    'fact-without-evidence /capacity/area',
    'fact-without-evidence /networks/cowallonia',
  ]);
});

test('neither the id nor the evidence needs evidence', () => {
  expect(
    judgedBy(
      everyFactHasEvidence,
      aSpace({
        id: 'la-ruche',
        checks: [{ on: '2026-05-02', by: 'visit', supports: ['/name', '/kinds', '/address'] }],
      }),
    ),
  ).toEqual([]);
});

test.each([
  ['la-ruche', []],
  ['la-ruche-2', []],
  ['La Ruche', ['file-name-taken']],
  ['La Ruche 2', ['file-name']],
  ['la_ruche_2', ['file-name']],
  ['-la-ruche-2', ['file-name']],
  ['l\u0430-ruche', ['look-alike']],
  ['日本', ['file-name']],
  ['étoile', ['file-name']],
])('a file named %s.json: %j', (id, expected) => {
  expect(judgedBy(idIsFileName, aSpace(), { id })).toEqual(expected);
});

test('a record that repeats another id than its file’s is refused', () => {
  expect(judgedBy(idIsFileName, aSpace({ id: 'la-ruche' }))).toEqual([]);
  expect(judgedBy(idIsFileName, aSpace({ id: 'le-rucher' }))).toEqual(['id-not-file-name /id']);
});
