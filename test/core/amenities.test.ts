import { describe, expect, test } from 'vitest';
import {
  amenities,
  amenitiesBeside,
  amenityNamed,
  answersOf,
  countedOf,
  evidenceBehind,
  type Amenity,
} from '../../src/core/amenities.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { aCatalogue, aSource, type Given } from '../a-space.ts';

function amenity(key: string): Amenity {
  const found = amenityNamed(key);
  if (!found) throw new Error(`The schema has no amenity ${key}.`);
  return found;
}

/** The ids of spaces under yes, no and unknown. */
function told(key: string, given: Readonly<Record<string, Given>>) {
  const { yes, no, unknown } = answersOf(amenity(key), aCatalogue(given).spaces);
  return [yes, no, unknown].map((found) => found.map(({ space }) => space.id));
}

describe('An amenity', () => {
  test('is there, is not, or nobody says', () => {
    const given = { a: { amenities: { wifi: true } }, b: { amenities: { wifi: false } }, c: {} };
    expect(told('wifi', given)).toEqual([['a'], ['b'], ['c']]);
  });

  test.each([
    ['a number of rooms says yes without a flag', { capacity: { meetingRooms: 2 } }, 'yes'],
    ['a range says yes when its least does', { capacity: { meetingRooms: [1, 3] } }, 'yes'],
    ['a range across nought says nothing', { capacity: { meetingRooms: [0, 3] } }, 'unknown'],
    ['no room is a no', { capacity: { meetingRooms: 0 } }, 'no'],
    ['a stated no stands while no number is known', { amenities: { 'meeting-room': false } }, 'no'],
    [
      'a no against a number is not known',
      { amenities: { 'meeting-room': false }, capacity: { meetingRooms: 2 } },
      'unknown',
    ],
  ] as const satisfies readonly (readonly [string, Given, string])[])('%s', (_what, given, answer) => {
    const answers = answersOf(amenity('meeting-room'), aCatalogue({ a: given }).spaces);
    expect(answers[answer].length).toBe(1);
  });

  test('bears the pages that say so, newest first, and none while it is not known', () => {
    const { spaces } = aCatalogue({
      a: {
        amenities: { 'meeting-room': true },
        capacity: { meetingRooms: 2 },
        sources: [
          aSource({ published: '2014', supports: ['/name', '/kinds', '/address', '/amenities/meeting-room'] }),
          aSource({ supports: ['/name'] }),
          aSource({ published: '2020', supports: ['/capacity'] }),
        ],
      },
      b: {},
    });
    const { yes, unknown } = answersOf(amenity('meeting-room'), spaces);
    expect(yes.map((one) => evidenceBehind(one).map(({ number }) => number))).toEqual([[3, 1]]);
    expect(unknown.map(evidenceBehind)).toEqual([[]]);
  });

  test('stands beside the others that are known in the same places, the most frequent first', () => {
    const { spaces } = aCatalogue({
      a: { amenities: { wifi: true, bar: true, gym: true } },
      b: { amenities: { wifi: true, gym: true, bar: false } },
      c: { amenities: { garden: true } },
    });
    const beside = amenitiesBeside(amenity('wifi'), spaces);
    expect(beside.map((other) => [other.key, other.spaces.length])).toEqual([
      ['gym', 2],
      ['bar', 1],
    ]);
  });

  test('is counted where records give a number, the greatest first', () => {
    const { spaces } = aCatalogue({
      a: { capacity: { meetingRooms: 2 } },
      b: { capacity: { meetingRooms: [10, 12] } },
      c: { capacity: { meetingRooms: 2 } },
      d: { capacity: { desks: 20 } },
    });
    const counted = countedOf(amenity('meeting-room'), spaces).map(({ count, spaces: found }) => [
      count,
      found.map(({ id }) => id),
    ]);
    expect(counted).toEqual([
      [[10, 12], ['b']],
      [2, ['a', 'c']],
    ]);
    expect(countedOf(amenity('wifi'), spaces)).toEqual([]);
  });

  test('is unknown under a word that the schema does not have', () => {
    expect(amenityNamed('helipad')).toBeUndefined();
  });
});

test('the addresses of amenities are these for good: a published one never changes, though its words may', () => {
  expect(amenities.map(({ page }) => locales.map((locale) => pathOf(page, locale)).join(' '))).toMatchInlineSnapshot(`
    [
      "/fr/equipements/plateau-ouvert/ /en/amenities/open-space/",
      "/fr/equipements/salle-de-reunion/ /en/amenities/meeting-room/",
      "/fr/equipements/bureau-ferme/ /en/amenities/private-office/",
      "/fr/equipements/salle-d-evenement/ /en/amenities/event-space/",
      "/fr/equipements/cabine-ou-coin-telephone/ /en/amenities/phone-booth/",
      "/fr/equipements/accueil/ /en/amenities/reception/",
      "/fr/equipements/espace-de-creativite/ /en/amenities/creativity-room/",
      "/fr/equipements/wifi/ /en/amenities/wifi/",
      "/fr/equipements/imprimante/ /en/amenities/printer/",
      "/fr/equipements/scanner/ /en/amenities/scanner/",
      "/fr/equipements/casier/ /en/amenities/locker/",
      "/fr/equipements/cuisine/ /en/amenities/kitchen/",
      "/fr/equipements/cafe/ /en/amenities/coffee/",
      "/fr/equipements/restaurant/ /en/amenities/restaurant/",
      "/fr/equipements/bar/ /en/amenities/bar/",
      "/fr/equipements/salon/ /en/amenities/lounge/",
      "/fr/equipements/bibliotheque/ /en/amenities/library/",
      "/fr/equipements/jardin/ /en/amenities/garden/",
      "/fr/equipements/atelier/ /en/amenities/workshop/",
      "/fr/equipements/fablab/ /en/amenities/fablab/",
      "/fr/equipements/courrier/ /en/amenities/mail-handling/",
      "/fr/equipements/parking/ /en/amenities/parking/",
      "/fr/equipements/parking-a-velos/ /en/amenities/bike-parking/",
      "/fr/equipements/salle-de-sport/ /en/amenities/gym/",
      "/fr/equipements/piscine/ /en/amenities/swimming-pool/",
    ]
  `);
});
