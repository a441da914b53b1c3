import { describe, expect, test } from 'vitest';
import type { Space } from '../../../src/core/catalogue.ts';
import { distanceIn, distancesSaidIn } from '../../../src/core/words/distance-in.ts';
import { aCatalogue, type Given } from '../../a-space.ts';

const measured = (lat: number): Given => ({ position: { lat, lon: 4.86, precision: 'address' } });

// A hundredth of a degree of latitude is 1.112 km. Namur and Andenne lie 16 km apart, Ixelles and Etterbeek less than 3.
const { space } = aCatalogue({
  here: measured(50.46),
  'one-kilometre-north': measured(50.47),
  'four-hundred-metres-north': measured(50.464),
  'at-the-door': measured(50.46),
  namur: {},
  'namur-too': { sameBuilding: 'in-its-building' },
  'in-its-building': { name: 'In its building' },
  andenne: { address: { municipality: '92003' } },
  ixelles: { address: { municipality: '21009' } },
  etterbeek: { address: { municipality: '21005' } },
  wallonia: { address: { region: '03000' } },
});

function named(id: string): Space {
  const found = space.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

describe('How far another space is', () => {
  test.each([
    ['here', 'one-kilometre-north', 'à 1,1 km', '1.1 km away'],
    ['here', 'four-hundred-metres-north', 'à 400 m', '400 m away'],
    ['here', 'at-the-door', 'à moins de 100 m', 'less than 100 m away'],
    ['namur', 'andenne', 'à environ 15 km', 'about 15 km away'],
    ['ixelles', 'etterbeek', 'à moins de 10 km', 'less than 10 km away'],
    ['namur', 'namur-too', 'dans la même commune', 'in the same municipality'],
    ['in-its-building', 'namur-too', 'dans le même bâtiment', 'in the same building'],
    ['namur-too', 'in-its-building', 'dans le même bâtiment', 'in the same building'],
    ['namur', 'wallonia', '', ''],
  ])('%s, %s: %s', (here, there, french, english) => {
    const told = (['fr', 'en'] as const).map((locale) => distanceIn(named(here), named(there), locale));
    expect(told.map((text) => text.replace(/\s/g, ' '))).toEqual([french, english]);
  });

  test('is said to be as the crow flies, with the discs that it is rounded to', () => {
    const said = (['fr', 'en'] as const).map((locale) => distancesSaidIn(locale).replace(/[\u00a0\u202f]/g, ' '));
    expect(said[0]).toMatch(/^Distances à vol d’oiseau.* 250 m, 1,5 km ou 3 km de rayon\.$/);
    expect(said[1]).toMatch(/^Distances as the crow flies.* 250 m, 1\.5 km or 3 km in radius\.$/);
  });
});
