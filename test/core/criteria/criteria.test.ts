/** Yes, no and unknown of each criterion, written from the register's table of criteria and not from the code. */
import { describe, expect, test } from 'vitest';
import { answers, type Answer } from '../../../src/core/criteria/answer.ts';
import { criteria, criterionOf, type CriterionId } from '../../../src/core/criteria/criteria.ts';
import type { Given } from '../../a-space.ts';
import { judged } from './judged.ts';

type Offer = NonNullable<Given['offers']>[string];
type Case = readonly [CriterionId, Answer, Given];

const offer = (given: Offer): Given => ({ offers: { one: given } });

/** A criterion that is a flag: true is yes, false is no, and nothing else decides. */
const flagged = (id: CriterionId, of: (stated: boolean) => Given): readonly Case[] => [
  [id, 'yes', of(true)],
  [id, 'no', of(false)],
  [id, 'unknown', {}],
];

const flags: readonly Case[] = [
  ...flagged('host', (host) => ({ community: { host } })),
  ...flagged('values', (values) => ({ community: { values } })),
  ...flagged('online', (online) => ({ community: { online } })),
  ...flagged('memberRun', (memberRun) => ({ community: { memberRun } })),
  ...flagged('creativityRoom', (stated) => ({ amenities: { 'creativity-room': stated } })),
  ...flagged('reception', (reception) => ({ amenities: { reception } })),
  ...flagged('phonePlace', (stated) => ({ amenities: { 'phone-booth': stated } })),
  ...flagged('locker', (locker) => ({ amenities: { locker } })),
  ...flagged('wifi', (wifi) => ({ amenities: { wifi } })),
  ...flagged('printer', (printer) => ({ amenities: { printer } })),
  ...flagged('scanner', (scanner) => ({ amenities: { scanner } })),
  ...flagged('clientsAllowed', (allowed) => ({ clients: { allowed } })),
  ...flagged('soundPrivacy', (stated) => ({ clients: { 'sound-privacy': stated } })),
  ...flagged('waterPoint', (stated) => ({ clients: { 'water-point': stated } })),
  ...flagged('washableFloor', (stated) => ({ clients: { 'washable-floor': stated } })),
  ...flagged('waitingArea', (stated) => ({ clients: { 'waiting-area': stated } })),
  ...flagged('treatmentTable', (stated) => ({ clients: { 'treatment-table': stated } })),
];

const community: readonly Case[] = [
  ['host', 'unknown', { community: { events: true, memberRun: true } }],
  ['events', 'yes', { community: { events: true } }],
  ['events', 'yes', { community: { eventsPerYear: 1 } }],
  ['events', 'yes', { community: { eventsPerYear: [1, 4] } }],
  ['events', 'no', { community: { events: false } }],
  ['events', 'no', { community: { eventsPerYear: 0 } }],
  ['events', 'unknown', { community: { eventsPerYear: [0, 4] } }],
  ['events', 'unknown', { amenities: { 'event-space': true }, offers: { hall: { plan: 'event-room', per: 'day' } } }],
  ['events', 'unknown', { community: { events: false, eventsPerYear: 4 } }],
];

const persons = [
  'self-employed',
  'employees',
  'students',
  'artists',
  'makers',
  'social-entrepreneurs',
  'women',
  'residents',
] as const;
const notPersons = ['start-ups', 'companies', 'associations', 'tech', 'schools', 'care'] as const;

/** Every sort of person excluded in words. */
const nobodyAlone: Given = { audience: Object.fromEntries(persons.map((person) => [person, false])) };

const individuals: readonly Case[] = [
  ...persons.map((person): Case => ['individuals', 'yes', { audience: { [person]: true } }]),
  ...notPersons.map((firm): Case => ['individuals', 'unknown', { audience: { [firm]: true } }]),
  ...notPersons.map((firm): Case => ['individuals', 'unknown', { audience: { [firm]: false } }]),
  ['individuals', 'yes', { audience: { students: false, artists: true } }],
  ['individuals', 'no', nobodyAlone],
  ['individuals', 'unknown', { audience: { 'self-employed': false, employees: false, companies: true } }],
  ['individuals', 'unknown', { admission: 'anyone' }],
  ['individuals', 'unknown', {}],
];

const payByUse: readonly Case[] = [
  ['payByUse', 'yes', { terms: { payByUse: true } }],
  ['payByUse', 'no', { terms: { payByUse: false } }],
  ['payByUse', 'no', { terms: { payByUse: false }, ...offer({ plan: 'desk', per: 'month', unlimited: true }) }],
  ...(['hour', 'half-day', 'day', 'week', 'pass'] as const).map((per): Case => [
    'payByUse',
    'yes',
    offer({ plan: 'desk', per }),
  ]),
  ['payByUse', 'yes', offer({ plan: 'desk', per: 'month', days: 19 })],
  ['payByUse', 'yes', offer({ plan: 'desk', per: 'month', days: [5, 10] })],
  ['payByUse', 'yes', offer({ plan: 'desk', per: 'month', hours: 8 })],
  ['payByUse', 'unknown', offer({ plan: 'desk', per: 'month', days: 20 })],
  ['payByUse', 'unknown', offer({ plan: 'desk', per: 'month', days: [15, 20] })],
  ['payByUse', 'unknown', offer({ plan: 'desk', per: 'month' })],
  ['payByUse', 'unknown', offer({ plan: 'desk', per: 'month', unlimited: true })],
  ['payByUse', 'unknown', offer({ plan: 'desk', per: 'year', days: 5 })],
  ['payByUse', 'unknown', offer({ plan: 'desk', hours: 20 })],
  ['payByUse', 'unknown', offer({ plan: 'fixed-desk', per: 'day' })],
  ['payByUse', 'unknown', offer({ plan: 'fixed-desk', per: 'month', days: 5 })],
  ['payByUse', 'unknown', offer({ plan: 'office', per: 'month', hours: 8 })],
  ['payByUse', 'unknown', offer({ plan: 'meeting-room', per: 'hour' })],
  ['payByUse', 'unknown', {}],
  ['payByUse', 'unknown', { terms: { payByUse: false }, ...offer({ plan: 'desk', per: 'day' }) }],
];

const noLease: readonly Case[] = [
  ['noLease', 'yes', { terms: { lease: false } }],
  ['noLease', 'no', { terms: { lease: true } }],
  ...(['hour', 'half-day', 'day', 'pass'] as const).map((per): Case => [
    'noLease',
    'yes',
    offer({ plan: 'desk', per }),
  ]),
  ...(['week', 'month', 'quarter', 'year'] as const).map((per): Case => [
    'noLease',
    'unknown',
    offer({ plan: 'desk', per }),
  ]),
  ['noLease', 'unknown', offer({ plan: 'office', per: 'day' })],
  ['noLease', 'unknown', offer({ plan: 'desk' })],
  ['noLease', 'unknown', {}],
  ['noLease', 'unknown', { terms: { lease: true }, ...offer({ plan: 'desk', per: 'hour' }) }],
];

const artists: Given = { audience: { artists: true } };
const severalFirms: readonly Case[] = [
  ['severalFirms', 'yes', { community: { severalFirms: true } }],
  ['severalFirms', 'yes', { community: { firms: 2 } }],
  ['severalFirms', 'yes', { ...artists, terms: { payByUse: true } }],
  ['severalFirms', 'yes', { ...artists, ...offer({ plan: 'desk', per: 'day' }) }],
  ['severalFirms', 'yes', { ...artists, community: { members: 2 } }],
  ['severalFirms', 'yes', { ...artists, capacity: { desks: [2, 4] } }],
  ['severalFirms', 'yes', { ...artists, capacity: { people: 2 } }],
  ['severalFirms', 'no', { community: { severalFirms: false } }],
  ['severalFirms', 'no', { community: { firms: 1 } }],
  ['severalFirms', 'unknown', { community: { firms: [1, 3] } }],
  [
    'severalFirms',
    'unknown',
    { ...artists, capacity: { desks: 1, people: 1 }, terms: { payByUse: false }, community: { members: 1 } },
  ],
  ['severalFirms', 'unknown', { ...artists, capacity: { openDesks: 12, offices: 3 } }],
  ['severalFirms', 'unknown', { ...nobodyAlone, capacity: { desks: 12 } }],
  ['severalFirms', 'unknown', { audience: { companies: true }, capacity: { desks: 12 } }],
  ['severalFirms', 'unknown', artists],
  ['severalFirms', 'unknown', { community: { severalFirms: false, firms: 2 } }],
];

const desks: readonly Case[] = [
  ['desks', 'yes', { capacity: { desks: 1 } }],
  ['desks', 'yes', { capacity: { openDesks: [1, 5] } }],
  ['desks', 'yes', { capacity: { desks: 0, openDesks: 4 } }],
  ['desks', 'yes', offer({ plan: 'desk' })],
  ['desks', 'yes', offer({ plan: 'fixed-desk' })],
  ['desks', 'no', { capacity: { desks: 0, openDesks: 0 } }],
  ['desks', 'no', { capacity: { desks: 0, openDesks: 0 }, ...offer({ plan: 'office' }) }],
  ['desks', 'unknown', { capacity: { desks: 0 } }],
  ['desks', 'unknown', { capacity: { desks: [0, 4], openDesks: 0 } }],
  ['desks', 'unknown', { capacity: { people: 30 } }],
  ['desks', 'unknown', offer({ plan: 'office' })],
  ['desks', 'unknown', {}],
];

const shared = ['kitchen', 'coffee', 'lounge', 'meeting-room'] as const;
const sharedArea: readonly Case[] = [
  ...shared.map((area): Case => ['sharedArea', 'yes', { amenities: { [area]: true } }]),
  ...shared.map((area): Case => ['sharedArea', 'unknown', { amenities: { [area]: false } }]),
  ['sharedArea', 'yes', { capacity: { meetingRooms: 1 }, amenities: { kitchen: false } }],
  [
    'sharedArea',
    'no',
    { capacity: { meetingRooms: 0 }, amenities: Object.fromEntries(shared.map((area) => [area, false])) },
  ],
  ['sharedArea', 'unknown', { amenities: { 'open-space': true, bar: true } }],
  ['sharedArea', 'unknown', offer({ plan: 'meeting-room', per: 'hour' })],
];

/** A criterion that is a count: from its threshold on yes, below it no, and a range across it says nothing. */
const counted = (
  id: CriterionId,
  threshold: number,
  of: (count: number | [number, number]) => Given,
): readonly Case[] => [
  [id, 'yes', of(threshold)],
  [id, 'yes', of([threshold, threshold + 5])],
  [id, 'no', of(threshold - 1)],
  [id, 'unknown', of([threshold - 1, threshold])],
  [id, 'unknown', {}],
];

const thresholds: readonly Case[] = [
  ...counted('eightEvents', 8, (eventsPerYear) => ({ community: { eventsPerYear } })),
  ...counted('twentyDesks', 20, (desks) => ({ capacity: { desks } })),
  ...counted('tenOpenDesks', 10, (openDesks) => ({ capacity: { openDesks } })),
  ...counted('twoMeetingRooms', 2, (meetingRooms) => ({ capacity: { meetingRooms } })),
  ...counted('roomForTen', 10, (largestRoom) => ({ capacity: { largestRoom } })),
  ['twentyDesks', 'unknown', { capacity: { people: 40, openDesks: 12 } }],
  ['eightEvents', 'unknown', { community: { events: true } }],
];

const meetingRoom: readonly Case[] = [
  ['meetingRoom', 'yes', { amenities: { 'meeting-room': true } }],
  ['meetingRoom', 'yes', { capacity: { meetingRooms: [1, 3] } }],
  ['meetingRoom', 'no', { amenities: { 'meeting-room': false } }],
  ['meetingRoom', 'no', { capacity: { meetingRooms: 0 } }],
  ['meetingRoom', 'unknown', { amenities: { 'meeting-room': false }, capacity: { meetingRooms: 1 } }],
  ['meetingRoom', 'unknown', offer({ plan: 'meeting-room', per: 'hour' })],
];

const canteen: readonly Case[] = [
  ['canteen', 'yes', { amenities: { kitchen: true } }],
  ['canteen', 'yes', { amenities: { kitchen: false, restaurant: true } }],
  ['canteen', 'no', { amenities: { kitchen: false, restaurant: false } }],
  ['canteen', 'unknown', { amenities: { kitchen: false, coffee: true } }],
];

const inBrussels: readonly Case[] = [
  ['inBrussels', 'yes', { address: { municipality: '21009' } }],
  ['inBrussels', 'yes', { address: { region: '04000' } }],
  ['inBrussels', 'no', { address: { municipality: '92094' } }],
  ['inBrussels', 'no', { address: { region: '02000' } }],
  ['inBrussels', 'unknown', { address: undefined }],
];

const noRoom: Given = {
  amenities: { 'meeting-room': false, 'private-office': false },
  capacity: { meetingRooms: 0, offices: 0 },
};
const closableRoom: readonly Case[] = [
  ['closableRoom', 'yes', { clients: { 'closable-room': true }, ...noRoom }],
  ['closableRoom', 'no', { clients: { 'closable-room': false }, amenities: { 'private-office': true } }],
  ['closableRoom', 'yes', { amenities: { 'meeting-room': true } }],
  ['closableRoom', 'yes', { amenities: { 'private-office': true } }],
  ['closableRoom', 'yes', { capacity: { meetingRooms: [1, 2] } }],
  ['closableRoom', 'yes', { capacity: { offices: 1 } }],
  ['closableRoom', 'no', noRoom],
  ['closableRoom', 'unknown', { amenities: { 'meeting-room': false }, capacity: { meetingRooms: 0 } }],
  ['closableRoom', 'unknown', { amenities: { 'phone-booth': true, 'event-space': true } }],
  ['closableRoom', 'unknown', {}],
];

const cases: readonly Case[] = [
  flags,
  community,
  individuals,
  payByUse,
  noLease,
  severalFirms,
  desks,
  sharedArea,
  thresholds,
  meetingRoom,
  canteen,
  inBrussels,
  closableRoom,
].flat();

describe('The criteria', () => {
  test.each(cases)('%s is %s by %j', (id, expected, given) => {
    expect(judged(id, given).answer).toBe(expected);
  });

  test.each(criteria.map(({ id }) => id))('%s has a case of each answer', (id) => {
    expect(new Set(cases.filter((one) => one[0] === id).map((one) => one[1]))).toEqual(new Set(answers));
  });

  test('are those that definitions and trades ask for, once each', () => {
    expect(criteria.map(({ id }) => id)).toEqual([
      'host',
      'events',
      'individuals',
      'payByUse',
      'noLease',
      'severalFirms',
      'values',
      'online',
      'desks',
      'sharedArea',
      'eightEvents',
      'memberRun',
      'twentyDesks',
      'tenOpenDesks',
      'meetingRoom',
      'twoMeetingRooms',
      'roomForTen',
      'creativityRoom',
      'reception',
      'phonePlace',
      'canteen',
      'locker',
      'wifi',
      'printer',
      'scanner',
      'inBrussels',
      'closableRoom',
      'clientsAllowed',
      'soundPrivacy',
      'waterPoint',
      'washableFloor',
      'waitingArea',
      'treatmentTable',
    ]);
  });

  test('are found by their ids, and nothing by another', () => {
    expect([criterionOf('noLease')?.id, criterionOf('no-lease')]).toEqual(['noLease', undefined]);
  });
});

describe('What an answer rests on', () => {
  test.each<readonly [CriterionId, Given, readonly string[]]>([
    ['payByUse', {}, ['/terms/payByUse', '/offers']],
    [
      'payByUse',
      { offers: { month: { plan: 'desk', per: 'month' }, year: { plan: 'desk', per: 'year' } } },
      ['/terms/payByUse', '/offers/month'],
    ],
    [
      'payByUse',
      { offers: { month: { plan: 'desk', per: 'month', unlimited: true } } },
      ['/terms/payByUse', '/offers'],
    ],
    [
      'payByUse',
      { terms: { payByUse: false }, offers: { day: { plan: 'desk', per: 'day' } } },
      ['/terms/payByUse', '/offers/day'],
    ],
    ['severalFirms', { audience: { artists: true }, capacity: { desks: 8 } }, ['/audience/artists', '/capacity/desks']],
    ['severalFirms', nobodyAlone, ['/community/severalFirms', '/community/firms']],
    [
      'sharedArea',
      { amenities: { coffee: true, lounge: true, kitchen: false } },
      ['/amenities/coffee', '/amenities/lounge'],
    ],
    [
      'closableRoom',
      { clients: { 'closable-room': false }, amenities: { 'meeting-room': true } },
      ['/clients/closable-room'],
    ],
  ])('%s of %j: %j', (id, given, expected) => {
    expect(judged(id, given).because).toEqual(expected);
  });
});
