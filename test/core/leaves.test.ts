import { describe, expect, test } from 'vitest';
import { covers, leavesOf, valueAt } from '../../src/core/leaves.ts';
import { aSpace } from '../a-space.ts';

const record = aSpace({
  id: 'la-ruche',
  formerNames: { 'Ruche/Korf ~ Namur': {} },
  capacity: { desks: [15, 20], area: 400 },
  networks: { cowallonia: {}, 'creative-wallonia': { from: '2011' } },
});

describe('The facts of a record', () => {
  test('are what stands at the end of each way, an empty entry too; not the id, nor the evidence', () => {
    expect(leavesOf(record).map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/kinds',
      '/address/municipality',
      '/formerNames/Ruche~1Korf ~0 Namur',
      '/capacity/desks',
      '/capacity/area',
      '/networks/cowallonia',
      '/networks/creative-wallonia/from',
    ]);
  });

  test('are found again by their pointers', () => {
    expect(leavesOf(record).filter(({ pointer, value }) => valueAt(record, pointer) !== value)).toEqual([]);
  });
});

test.each([
  ['/capacity/desks', [15, 20]],
  ['/capacity/desks/0', undefined],
  ['/capacity/chairs', undefined],
  ['/constructor', undefined],
  ['/name/length', undefined],
  ['/formerNames/Ruche~1Korf ~0 Namur', {}],
])('at %s stands %j', (pointer, value) => {
  expect(valueAt(record, pointer)).toEqual(value);
});

test.each([
  ['/capacity', '/capacity/desks', true],
  ['/capacity/desks', '/capacity/desks', true],
  ['/capacity/desks', '/capacity', false],
  ['/capa', '/capacity', false],
])('evidence for %s speaks of %s: %s', (named, pointer, expected) => {
  expect(covers(named, pointer)).toBe(expected);
});
