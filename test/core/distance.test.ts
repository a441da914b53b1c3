/**
 * Distances worked by hand: on one meridian a degree of latitude is 6371.0088 km × π / 180 = 111.195 km,
 * so 0.01 degree is 1.112 km and 0.1 degree 11.12 km.
 */
import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../src/core/distance.ts';
import type { Place, Precision } from '../../src/core/place.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

const { municipalities } = readGazetteer();

/** A place so many hundredths of a degree north of 50° 30′, in the municipality of a NIS code. */
function at(hundredths: number, precision: Precision, nis: string): Place {
  const municipality = municipalities.get(nis);
  if (!municipality) throw new Error(`The gazetteer has no municipality ${nis}.`);
  return { precision, municipality, point: { lat: 50.5 + hundredths / 100, lon: 4.86 } };
}

const [namur, andenne] = ['92094', '92003'];

/** The distance between one place in Namur and one so far north of it in Andenne. */
const apart = (hundredths: number, here: Precision, there: Precision) =>
  distanceBetween(at(0, here, namur), at(hundredths, there, andenne));

describe('Two measured addresses', () => {
  test.each([
    [1, 1.1],
    [0.4, 0.4],
    [8.9, 9.9],
    [10, 11],
  ])(
    '%s hundredths of a degree apart are told to the hundred metres, from ten kilometres on to the kilometre: %s km',
    (hundredths, kilometres) => {
      expect(apart(hundredths, 'address', 'address')).toEqual({ told: 'exact', kilometres });
    },
  );

  test.each([0, 0.04])('%s hundredths apart are less than a hundred metres away, never none', (hundredths) => {
    expect(apart(hundredths, 'address', 'address')).toEqual({ told: 'under', kilometres: 0.1 });
  });

  test('are told apart in one municipality too', () => {
    expect(distanceBetween(at(0, 'address', namur), at(1, 'address', namur))).toEqual({
      told: 'exact',
      kilometres: 1.1,
    });
  });
});

describe('Discs are told about', () => {
  // What both leave open: 250 m, 500 m, 1.5 km, 3 km, 3 km, 4.5 km, 6 km; the step is the next of 1, 2, 5 below it.
  test.each([
    ['address', 'street', 1, 1.2],
    ['street', 'street', 1, 1],
    ['address', 'locality', 10, 11],
    ['locality', 'locality', 10, 12],
    ['address', 'municipality', 10, 12],
    ['locality', 'municipality', 10, 12],
    ['municipality', 'municipality', 10, 10],
    ['street', 'street', 21, 23],
  ] as const)('%s and %s, %s hundredths apart: %s km', (here, there, hundredths, kilometres) => {
    expect(apart(hundredths, here, there)).toEqual({ told: 'about', kilometres });
    expect(apart(hundredths, there, here)).toEqual({ told: 'about', kilometres });
  });
});

describe('Discs that meet', () => {
  // The most that it may be, up to the next step: 1.11 + 3 = 4.11, 5.56 + 6 = 11.56, 0.11 + 0.25 = 0.36 km.
  test.each([
    ['locality', 'locality', 1, 6],
    ['municipality', 'municipality', 5, 15],
    ['address', 'street', 0.1, 0.4],
  ] as const)(
    'in two municipalities are less than so far away: %s and %s, %s hundredths apart, %s km',
    (here, there, hundredths, kilometres) => {
      expect(apart(hundredths, here, there)).toEqual({ told: 'under', kilometres });
    },
  );

  test.each([
    ['municipality', 'municipality', 0],
    ['address', 'municipality', 2],
    ['locality', 'locality', 2],
  ] as const)('in one municipality have no distance: %s and %s', (here, there, hundredths) => {
    expect(distanceBetween(at(0, here, namur), at(hundredths, there, namur))).toEqual({ told: 'same-municipality' });
  });

  test('are told apart again where the municipality is wide', () => {
    expect(distanceBetween(at(0, 'locality', namur), at(4, 'locality', namur))).toEqual({
      told: 'about',
      kilometres: 4,
    });
  });
});

test('a place of which only the Region is known has no distance', () => {
  expect(distanceBetween(at(0, 'address', namur), { precision: 'region' })).toBeUndefined();
});
