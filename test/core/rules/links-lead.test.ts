import { expect, test } from 'vitest';
import { linksLead } from '../../../src/core/rules/links-lead.ts';
import { aSpace, type Given } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

test.each<[Given, string[]]>([
  [{ successor: 'le-rucher-namur', networks: { cowallonia: {} } }, []],
  [{ successor: 'le-rucher-namurs' }, ['unknown-space-near /successor']],
  [{ successor: 'x' }, ['unknown-space /successor']],
  [{ successor: 'la-ruche' }, ['unknown-space /successor']],
  [{ sameBuilding: 'le-rucher-namurs' }, ['unknown-space-near /sameBuilding']],
  [{ sameBuilding: 'la-ruche' }, ['unknown-space /sameBuilding']],
  [{ networks: { cowalonia: {} } }, ['unknown-network-near /networks/cowalonia']],
  [{ networks: { x: {} } }, ['unknown-network /networks/x']],
])('%j: %j', (given, expected) => {
  expect(judgedBy(linksLead, aSpace(given))).toEqual(expected);
});
