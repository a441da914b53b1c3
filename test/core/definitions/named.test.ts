/** Yes, no and unknown of each named definition, on small records written from what its source asks. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/criteria/answer.ts';
import { answersOf, type Answered } from '../../../src/core/definitions/answers.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSpaceInCatalogue, type Given } from '../../a-space.ts';

const { definitions } = loadCatalogue();

function answered(id: string, given: Given): Answered {
  const definition = definitions.find((one) => one.id === id);
  const [answer] = definition ? answersOf(definition, [aSpaceInCatalogue(given)]) : [];
  if (!answer) throw new Error(`There is no definition ${id}.`);
  return answer;
}

const freelancers: Given = { audience: { 'self-employed': true } };
const nobody: Given = {
  audience: {
    'self-employed': false,
    employees: false,
    students: false,
    artists: false,
    makers: false,
    'social-entrepreneurs': false,
    women: false,
    residents: false,
  },
};

const strict: Given = {
  ...freelancers,
  community: { host: true, events: true, values: true, online: true },
  terms: { payByUse: true },
};
const walloon: Given = {
  capacity: { desks: 20, meetingRooms: 1 },
  community: { host: true, events: true },
  terms: { payByUse: true, lease: false },
};
/** All that the Brussels rules ask and a record can say. */
const brussels: Given = {
  address: { municipality: '21009' },
  capacity: { openDesks: 10, meetingRooms: 2, largestRoom: 10 },
  amenities: {
    reception: true,
    'creativity-room': true,
    'phone-booth': true,
    kitchen: true,
    locker: true,
    wifi: true,
    printer: true,
    scanner: true,
  },
  community: { eventsPerYear: 8 },
};

type Case = readonly [definition: string, answer: Answer, given: Given];

const cases: readonly Case[] = [
  ['minimalist', 'yes', { capacity: { desks: 8 }, community: { firms: 3 }, amenities: { kitchen: true } }],
  ['minimalist', 'no', { capacity: { desks: 8 }, community: { firms: 1 }, amenities: { kitchen: true } }],
  ['minimalist', 'unknown', { capacity: { desks: 8 }, amenities: { kitchen: true } }],
  ['strict-2012', 'yes', strict],
  ['strict-2012', 'no', { ...strict, terms: { payByUse: false } }],
  ['strict-2012', 'no', { ...strict, ...nobody }],
  ['strict-2012', 'unknown', { ...strict, community: { host: true, events: true, values: true } }],
  ['creative-wallonia-2011', 'yes', walloon],
  ['creative-wallonia-2011', 'no', { ...walloon, capacity: { desks: 19, meetingRooms: 1 } }],
  ['creative-wallonia-2011', 'unknown', { ...walloon, capacity: { desks: [15, 25], meetingRooms: 1 } }],
  ['creative-wallonia-2011', 'unknown', { networks: { 'creative-wallonia': { grant: 80000 } } }],
  ['brussels-2019', 'unknown', brussels],
  ['brussels-2019', 'unknown', { ...brussels, networks: { 'brussels-recognised': {} } }],
  ['brussels-2019', 'no', { ...brussels, address: { municipality: '92094' } }],
  ['brussels-2019', 'no', { ...brussels, capacity: { openDesks: 9, meetingRooms: 2, largestRoom: 10 } }],
  ['openstreetmap', 'yes', { ...freelancers, capacity: { desks: 4 }, community: { severalFirms: true } }],
  ['openstreetmap', 'yes', { ...freelancers, kinds: ['library'], capacity: { desks: 4 } }],
  ['openstreetmap', 'no', { ...nobody, capacity: { desks: 4 }, community: { severalFirms: true } }],
  ['openstreetmap', 'unknown', { ...freelancers, capacity: { desks: 4 }, community: { severalFirms: false } }],
  ['openstreetmap', 'unknown', { capacity: { desks: 4 }, kinds: ['coworking'] }],
  ['not-rent-only', 'yes', { capacity: { desks: 4 }, community: { memberRun: true } }],
  ['not-rent-only', 'no', { capacity: { desks: 4 }, community: { host: false, events: false, memberRun: false } }],
  ['not-rent-only', 'unknown', { capacity: { desks: 4 }, community: { host: false, events: false } }],
  ['coworking-europe-2010', 'yes', { ...freelancers, community: { severalFirms: true, values: true } }],
  ['coworking-europe-2010', 'no', { ...freelancers, community: { severalFirms: true, values: false } }],
  ['coworking-europe-2010', 'unknown', { ...freelancers, community: { severalFirms: true } }],
  ['finpower-2023', 'yes', { community: { host: true, events: true } }],
  ['finpower-2023', 'no', { community: { host: false, events: true }, amenities: { reception: true } }],
  ['finpower-2023', 'unknown', { community: { host: true } }],
  ['flexible-office-2023', 'yes', { community: { host: true } }],
  ['flexible-office-2023', 'no', { community: { host: false }, amenities: { reception: false } }],
  ['flexible-office-2023', 'unknown', { community: { host: false }, amenities: { reception: true } }],
];

/** What no definition can say: the Brussels rules ask what no record tells. */
const never: readonly string[] = ['brussels-2019 yes'];

describe('A named definition', () => {
  test.each(cases)('%s is %s by %j', (definition, answer, given) => {
    expect(answered(definition, given).answer).toBe(answer);
  });

  test.each(definitions.map(({ id }) => id))('%s has a record for each answer that it can give', (id) => {
    const given = new Set(cases.filter(([definition]) => definition === id).map(([, answer]) => answer));
    const possible = (['yes', 'no', 'unknown'] as const).filter((answer) => !never.includes(`${id} ${answer}`));
    expect([...given].toSorted()).toEqual(possible.toSorted());
  });

  test('that asks what no record tells says so where nothing else is missing', () => {
    const { criteria, beyond } = answered('brussels-2019', brussels);
    expect([criteria, beyond]).toEqual([
      [],
      ['business-code', 'visitors-and-post', 'welcome-talk', 'quarterly-session', 'liability-cover'],
    ]);
  });

  test('names the facts that make its no, and those that would settle an unknown', () => {
    expect(answered('creative-wallonia-2011', { capacity: { desks: 8 } }).because).toEqual(['/capacity/desks']);
    expect(answered('minimalist', { capacity: { desks: 8 }, amenities: { kitchen: true } }).because).toEqual([
      '/community/severalFirms',
      '/community/firms',
      ...Object.keys(nobody.audience ?? {}).map((person) => `/audience/${person}`),
    ]);
  });
});
