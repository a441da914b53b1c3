import { fieldNamed } from '../fields.ts';
import type { SpaceRecord } from '../records.ts';

/** The least and the most that nobody would ask about, both included. */
export type Bounds = readonly [least: number, most: number];

type Offer = NonNullable<SpaceRecord['offers']>[string];
type Per = NonNullable<Offer['per']>;

/**
 * Euros for one person's place, for each length of time. Lowest seen in the register: 2.20 an hour from a town, 20 a month
 * for eight hours, 12 a year for a workshop; the top is several times the dearest: 550 a month, 900 a year for a club.
 */
const forOne: Readonly<Record<Per, Bounds>> = {
  hour: [1, 30],
  'half-day': [2, 60],
  day: [3, 100],
  week: [10, 400],
  month: [10, 1000],
  quarter: [25, 3000],
  year: [5, 10_000],
  pass: [10, 1500],
};

/** Euros for a room that several share, from a town's break-out room at 2.20 an hour to a congress hall or a whole floor. */
const forSeveral: Readonly<Record<Per, Bounds>> = {
  hour: [2, 500],
  'half-day': [5, 1500],
  day: [10, 3000],
  week: [30, 8000],
  month: [50, 15_000],
  quarter: [150, 45_000],
  year: [500, 180_000],
  pass: [10, 5000],
};

const rooms: readonly Offer['plan'][] = ['office', 'meeting-room', 'event-room'];

/** Usual prices of an offer; undefined where the period is not stated. */
export const usualPrices = ({ plan, per }: Offer): Bounds | undefined =>
  per && (rooms.includes(plan) ? forSeveral : forOne)[per];

/** Counts and grants, by their field. The register's own greatest, in 2026, stands beside each. */
const counts = {
  // 400; above a thousand it is a chain's figure, or a whole building's.
  '/capacity/desks': [1, 1000],
  '/capacity/openDesks': [1, 1000],
  // 200; "for N people" counts seats, so the same holds.
  '/capacity/people': [1, 1000],
  // 16.
  '/capacity/meetingRooms': [0, 50],
  // 100; a meeting room for two is a booth, one for more than a thousand a congress hall.
  '/capacity/largestRoom': [3, 1000],
  // 74.
  '/capacity/offices': [0, 300],
  // 7,000; ten square metres hold two desks, 30,000 are an office tower, of which the coworking is a part.
  '/capacity/area': [10, 30_000],
  // 500; thousands are a network's count, all its places together.
  '/community/members': [1, 5000],
  // 180.
  '/community/firms': [1, 1000],
  // 250; a thousand is three a day.
  '/community/eventsPerYear': [0, 1000],
  // 499,624.90; the calls for projects that the register knows gave less than a million to one.
  '/networks/*/grant': [1000, 1_000_000],
} as const satisfies Readonly<Record<string, Bounds>>;

const byField = new Map<string, Bounds>(
  // A renamed key fails as soon as the table is loaded.
  Object.entries(counts).map(([pointer, bounds]) => [fieldNamed(pointer).pointer, bounds]),
);

/**
 * The usual values of a count or a grant.
 * @param pointer of a field, e.g. `/capacity/desks`; a site left behind is measured as the place of today
 * @returns undefined where the table has no bounds
 */
export const usualCounts = (pointer: string): Bounds | undefined =>
  byField.get(pointer.replace(/^\/formerSites\/\*/, '/capacity'));
