import { expect, test } from 'vitest';
import { linksLead } from '../../../src/core/rules/links-lead.ts';
import { aSpace, type Given } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

test.each<[Given, string[]]>([
  [{ successor: 'le-rucher-namur', networks: { cowallonia: {} } }, []],
  [{ successor: 'le-rucher-namurs' }, ['unknown-successor-near /successor']],
  [{ successor: 'x' }, ['unknown-successor /successor']],
  [{ successor: 'la-ruche' }, ['unknown-successor /successor']],
  [{ networks: { cowalonia: {} } }, ['unknown-network-near /networks/cowalonia']],
  [{ networks: { x: {} } }, ['unknown-network /networks/x']],
])('%j: %j', (given, expected) => {
  expect(judgedBy(linksLead, aSpace(given))).toEqual(expected);
});
