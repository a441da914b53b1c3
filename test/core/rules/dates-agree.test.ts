import { expect, test } from 'vitest';
import { datesAgree } from '../../../src/core/rules/dates-agree.ts';
import { aSource, aSpace, type Given } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

test.each<[Given, string[]]>([
  [{ opened: '2012', closed: '2012' }, []],
  [{ opened: '2012-06', closed: '2012' }, []],
  [{ opened: '2012', closed: '2012-06' }, []],
  [{ opened: '2014', closed: '2012-06' }, ['ends-before-it-begins /closed']],
  [{ closed: '2012-06' }, []],
  [{ expected: '2025-03/2025-01' }, ['not-a-date /expected']],
  [{ networks: { cowallonia: { from: '2014', until: '2012' } } }, ['ends-before-it-begins /networks/cowallonia/until']],
  [{ formerSites: { fer: { from: '2014-02-30' } } }, ['not-a-date /formerSites/fer/from']],
  [{ offers: { day: { plan: 'desk', on: '2013-02-29' } } }, ['not-a-date /offers/day/on']],
  [{ sources: [aSource({ published: '2013-02-29', accessed: '2013-02-28' })] }, ['not-a-date /sources/0/published']],
  [{ checks: [{ on: '2026-04-31', by: 'visit' }] }, ['not-a-date /checks/0/on']],
])('%j: %j', (given, expected) => {
  expect(judgedBy(datesAgree, aSpace(given))).toEqual(expected);
});
