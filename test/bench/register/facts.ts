/** What a generated space is said to be and to have; everything may be missing, as in the real records. */
import { fieldAt } from '../../../src/core/fields.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { some, type Chance, type Some } from './chance.ts';
import { offersFrom } from './offers.ts';

type Facts = Partial<SpaceRecord>;
/** What stands at a key, once it is there. */
type Fact<Key extends keyof SpaceRecord> = NonNullable<SpaceRecord[Key]>;
type Kind = SpaceRecord['kinds'][number];
type Sector = NonNullable<Fact<'focus'>['sectors']>[number];

/** Values of a closed list, or the keys of a map of flags, as the schema has them. */
export function valuesOf<Value extends string>(pointer: string): Some<Value> {
  return some((fieldAt(pointer)?.choices ?? []).map(({ value }) => value as Value));
}

/** Flags that are said, one in twelve of them a stated no. */
function flags<Key extends string>(keys: readonly Key[], most: number, chance: Chance): Partial<Record<Key, boolean>> {
  const stated = chance.several(keys, 1, most).map((key) => [key, !chance.happens(1 / 12)] as const);
  return Object.fromEntries(stated) as Partial<Record<Key, boolean>>;
}

/** One in ten counts is a range. */
function count(least: number, most: number, chance: Chance): number | [number, number] {
  const found = chance.between(least, most);
  return chance.happens(0.1) ? [found, found + chance.between(1, 10)] : found;
}

const otherKinds: Some<Kind> = [
  'shared-offices',
  'business-centre',
  'third-place',
  'incubator',
  'creative-hub',
  'makerspace',
  'telework-centre',
  'workshops',
  'club',
  'library',
  'community-centre',
];

export function kindsFrom(chance: Chance): SpaceRecord['kinds'] {
  if (chance.happens(0.55)) return ['coworking'];
  const other = chance.one(otherKinds);
  return chance.happens(0.5) ? ['coworking', other] : [other];
}

const hours: Some<string> = [
  'Mo-Fr 09:00-18:00',
  'Mo-Fr 08:30-17:30',
  'Mo-Th 08:00-20:00; Fr 08:00-17:00',
  'Mo-Sa 09:00-19:00',
];

const capacity = (chance: Chance): Fact<'capacity'> => ({
  desks: count(4, 120, chance),
  ...(chance.happens(0.3) && { openDesks: count(2, 20, chance) }),
  ...(chance.happens(0.4) && { meetingRooms: count(1, 6, chance) }),
  ...(chance.happens(0.2) && { largestRoom: count(6, 60, chance) }),
  ...(chance.happens(0.2) && { offices: count(1, 25, chance) }),
  ...(chance.happens(0.4) && { area: count(60, 2500, chance) }),
});

const community = (chance: Chance): Fact<'community'> => ({
  ...flags(['host', 'events', 'values', 'online', 'severalFirms'], 3, chance),
  ...(chance.happens(0.4) && { members: count(5, 200, chance) }),
  ...(chance.happens(0.2) && { eventsPerYear: count(2, 40, chance) }),
});

const terms = (chance: Chance): Fact<'terms'> => ({
  payByUse: chance.happens(0.8),
  ...(chance.happens(0.4) && { lease: chance.happens(0.2) }),
  ...(chance.happens(0.4) && { noticeMonths: chance.between(1, 3) }),
  ...(chance.happens(0.2) && { trialDays: chance.between(1, 5) }),
});

const focus = (chance: Chance): Fact<'focus'> => ({
  sectors: [...chance.several(valuesOf<Sector>('/focus/sectors'), 1, 3)],
});

const clients = (chance: Chance): Fact<'clients'> =>
  flags(['allowed', 'closable-room', 'sound-privacy', 'water-point', 'waiting-area'], 4, chance);

const amenityKeys = [
  'open-space',
  'meeting-room',
  'private-office',
  'event-space',
  'phone-booth',
  'reception',
  'wifi',
  'printer',
  'scanner',
  'locker',
  'kitchen',
  'coffee',
  'lounge',
  'garden',
  'workshop',
  'mail-handling',
  'parking',
  'bike-parking',
  'gym',
] as const;
const audienceKeys = [
  'self-employed',
  'employees',
  'start-ups',
  'companies',
  'associations',
  'students',
  'artists',
  'makers',
  'tech',
  'residents',
] as const;

/** What its rooms and its life are like. */
export const rooms = (chance: Chance): Facts => ({
  ...(chance.happens(0.2) && {
    hours: { visitors: chance.one(hours), ...(chance.happens(0.5) && { members: '24/7' }) },
  }),
  ...(chance.happens(0.6) && { capacity: capacity(chance) }),
  ...(chance.happens(0.5) && { offers: offersFrom(chance) }),
  ...(chance.happens(0.25) && { terms: terms(chance) }),
  ...(chance.happens(0.2) && { admission: chance.one(['anyone', 'membership', 'selection']) }),
  ...(chance.happens(0.55) && { audience: flags(audienceKeys, 5, chance) }),
  ...(chance.happens(0.35) && { focus: focus(chance) }),
  ...(chance.happens(0.4) && { community: community(chance) }),
  ...(chance.happens(0.7) && { amenities: flags(amenityKeys, 12, chance) }),
  ...(chance.happens(0.1) && { clients: clients(chance) }),
  ...(chance.happens(0.1) && { wheelchair: chance.one(['yes', 'limited', 'no']) }),
});
