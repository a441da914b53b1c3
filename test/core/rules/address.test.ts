import { expect, test } from 'vitest';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { addressIsKnown } from '../../../src/core/rules/address.ts';
import { aSpace } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

test.each<[NonNullable<SpaceRecord['address']>, string[]]>([
  [{ municipality: '92094' }, []],
  [{ municipality: '92094', postcode: '5100' }, []],
  [{ region: '04000' }, []],
  [{ region: '04000', postcode: '1000' }, []],
  [{ municipality: '92094', postcode: '4000' }, ['postcode-elsewhere /address/postcode']],
  [{ municipality: '54007', postcode: '7700' }, ['merged-municipality /address/municipality']],
  [{ municipality: '' }, ['unknown-municipality /address/municipality']],
  [{ municipality: 'Liege' }, ['unknown-municipality-near /address/municipality']],
  [
    { municipality: 'Liege', region: '03000' },
    ['place-twice /address/region', 'unknown-municipality-near /address/municipality'],
  ],
  [{ street: 'Rue de Fer' }, ['place-missing /address']],
])('the address %j: %j', (address, expected) => {
  expect(judgedBy(addressIsKnown, aSpace({ address }))).toEqual(expected);
});

test('a former site is judged alike, but its place may be unknown', () => {
  const formerSites = {
    fer: { street: 'Rue de Fer' },
    left: { municipality: '92094', postcode: '4000' },
    twice: { municipality: '92094', region: '03000' },
  } as const;
  expect(judgedBy(addressIsKnown, aSpace({ formerSites }))).toEqual([
    'postcode-elsewhere /formerSites/left/postcode',
    'place-twice /formerSites/twice/region',
  ]);
});
