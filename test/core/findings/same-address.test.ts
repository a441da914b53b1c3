import { expect, test } from 'vitest';
import { sameAddress } from '../../../src/core/findings/same-address.ts';
import type { Given } from '../../a-space.ts';
import { toldBy } from './told-by.ts';

const address = { street: 'Rue Rogier', houseNumber: '2 A', municipality: '92094' };

test('One address in two records is questioned, however it is written', () => {
  const other = { name: 'Le Bocal', address: { ...address, street: 'rue ROGIER', houseNumber: '2a' } };
  expect(toldBy(sameAddress, { 'la-ruche': { address }, 'le-bocal': other })).toMatchInlineSnapshot(`
    [
      "same-address la-ruche /address
    le-bocal a la même adresse, Rue Rogier 2 A. Voyez s’il s’agit d’un seul lieu : fusionnez les deux fiches, ou nommez sous « successor » celle qui prend la suite.
    le-bocal has the same address, Rue Rogier 2 A. Look whether they are one place: merge the two records, or name the one that goes on as “successor”.",
    ]
  `);
});

test.each<[string, Given]>([
  ['another number', { address: { ...address, houseNumber: '2' } }],
  ['another municipality', { address: { ...address, municipality: '52011' } }],
  ['no number', { address: { street: 'Rue Rogier', municipality: '92094' } }],
  ['a link between the two', { address, successor: 'la-ruche' }],
])('%s: not questioned', (_, given) => {
  expect(toldBy(sameAddress, { 'la-ruche': { address }, 'le-bocal': given })).toEqual([]);
});

test('Two streets without number are not one address', () => {
  const given = { address: { street: 'Rue Rogier', municipality: '92094' } };
  expect(toldBy(sameAddress, { a: given, b: given })).toEqual([]);
});
