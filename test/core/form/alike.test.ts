import { describe, expect, test } from 'vitest';
import { alikeIn } from '../../../src/core/form/alike.ts';
import { knownRegister } from '../../../src/core/form/register.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue, type Given } from '../../a-space.ts';

const { gazetteer } = loadCatalogue();

/** The known spaces that a new one may be. */
function alike(known: Given, told: Partial<SpaceRecord>) {
  const register = knownRegister(aCatalogue({ 'known-one': known }));
  return alikeIn(told as SpaceRecord, register, gazetteer).map(({ space, likeness }) => `${space.id} ${likeness}`);
}

const namur = { municipality: '92094' };

describe('A new space may be one that the register has', () => {
  test.each<[string, Given, Partial<SpaceRecord>, readonly string[]]>([
    ['of the same name', { name: 'La Ruche' }, { name: 'La Ruche', address: namur }, ['known-one name']],
    [
      'of nearly the same name',
      { name: 'La Fabrique' },
      { name: 'Fabrique Coworking', address: namur },
      ['known-one name'],
    ],
    [
      'that bore its name',
      { name: 'X', formerNames: { 'La Fabrique': {} } },
      { name: 'La Fabrique', address: namur },
      ['known-one name'],
    ],
    ['in another town', { name: 'La Fabrique' }, { name: 'La Fabrique', address: { municipality: '62063' } }, []],
    [
      'behind the same door',
      { name: 'La Fabrique', address: { ...namur, street: 'Rue de Fer', houseNumber: '48' } },
      { name: 'Bureaux du Fer', address: { ...namur, street: 'rue de fer', houseNumber: '48' } },
      ['known-one address'],
    ],
    [
      'sixty metres away',
      { name: 'La Fabrique', position: { lat: 50.4669, lon: 4.8675, precision: 'address' } },
      { name: 'Zinc', address: namur, position: { lat: 50.4674, lon: 4.8672, precision: 'address' } },
      ['known-one position'],
    ],
    [
      'a kilometre away',
      { name: 'La Fabrique', position: { lat: 50.4669, lon: 4.8675, precision: 'address' } },
      { name: 'Zinc', address: namur, position: { lat: 50.4759, lon: 4.8675, precision: 'address' } },
      [],
    ],
  ])('%s', (_case, known, told, found) => {
    expect(alike(known, told)).toEqual(found);
  });

  test('but nothing is like a space without a name', () => {
    expect(alike({ name: 'La Ruche' }, {})).toEqual([]);
  });
});
