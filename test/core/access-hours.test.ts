import { expect, test } from 'vitest';
import { accessOf } from '../../src/core/access-hours.ts';
import type { SpaceRecord } from '../../src/core/records.ts';
import { aSpace } from '../a-space.ts';

test.each<[NonNullable<SpaceRecord['hours']>, readonly string[]]>([
  [{ members: '24/7' }, ['round-the-clock', 'evenings', 'weekends', 'office-hours']],
  [{ visitors: 'Mo-Fr 09:00-18:00' }, ['office-hours']],
  [{ visitors: 'Mo-Fr 09:00-17:00', members: 'Mo-Fr 08:00-22:00' }, ['evenings', 'office-hours']],
  [{ visitors: 'Sa 10:00-16:00' }, ['weekends']],
  [{ host: 'Mo-Fr 09:00-17:00' }, []],
])('the hours %j: %j', (hours, expected) => {
  expect(accessOf(aSpace({ hours }))).toEqual(expected);
});

test('No stated hours tell nothing', () => {
  expect(accessOf(aSpace())).toEqual([]);
});
