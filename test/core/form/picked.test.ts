import { describe, expect, test } from 'vitest';
import { nameOfCode, networksNamed, spacesNamed, townsNamed } from '../../../src/core/form/picked.ts';
import { knownRegister, placesKnown } from '../../../src/core/form/register.ts';
import { startsOf } from '../../../src/core/near.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const register = knownRegister(loadCatalogue());
const gazetteer = placesKnown(register);
const starts = startsOf(gazetteer);
const firstTown = (text: string) => townsNamed(text, starts, gazetteer)[0];

describe('A municipality', () => {
  test.each([
    ['Namur', '92094'],
    ['namen', '92094'],
    ['Luik', '62063'],
    ['Lüttich', '62063'],
    ['Antwerp', '11002'],
    ['Anvers', '11002'],
    ['4000', '62063'],
    ['Arel', '81001'],
    ['Bergen', '53053'],
  ])('is found as %s', (text, nis) => {
    expect(firstTown(text)?.code).toBe(nis);
  });

  test('is found by a village, which is then named too', () => {
    expect(firstTown('Jambes')).toEqual({
      code: '92094',
      name: 'Jambes',
      aside: 'Namur, 5100',
      also: { locality: 'Jambes', postcode: '5100' },
    });
  });

  test('is not found under a name that none bears', () => {
    expect(townsNamed('Atlantis-sur-Mer', starts, gazetteer)).toEqual([]);
  });
});

describe('A space', () => {
  test.each([
    ['dorf', 'dorf-buero-amel'],
    ['Amel', 'dorf-buero-amel'],
    ['namur', 'coworking-namur-namur'],
    // Its other name.
    ['HUB Brussels', 'the-hub-brussels-bruxelles'],
  ])('is found as %s', (text, id) => {
    expect(spacesNamed(text, register, gazetteer).map(({ code }) => code)).toContain(id);
  });
});

test('A network is found by a part of its name, and its code is called by that name', () => {
  expect(networksNamed('cowal', register)[0]?.code).toBe('cowallonia');
  expect(nameOfCode('network', 'cowallonia', register, gazetteer)).toBe('CoWallonia');
  expect(nameOfCode('town', '92094', register, gazetteer)).toBe('Namur');
  expect(nameOfCode('space', 'not-there', register, gazetteer)).toBe('not-there');
});
