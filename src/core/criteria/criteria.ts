import { not as opposite, reaches, type Answer } from './answer.ts';
import { atLeast, flag, offered, type Offer } from './facts-asked.ts';
import { allOf, anyOf, firstOf, not, onlyYes, sameFrom, type Judge } from './judgement.ts';

type Period = Offer['per'];

/** Of those whom a place says it addresses, the ones who come as persons, not as firms: only all of them excluded make a no. */
const persons = [
  'self-employed',
  'employees',
  'students',
  'artists',
  'makers',
  'social-entrepreneurs',
  'women',
  'residents',
];
const individuals = anyOf(...persons.map((person) => flag(`/audience/${person}`)));

const shortStays: readonly Period[] = ['hour', 'half-day', 'day', 'pass'];
const paidAsUsed: readonly Period[] = [...shortStays, 'week'];
const fullMonthDays = 20;

function isDeskPer({ plan, per }: Offer, periods: readonly Period[]): Answer {
  if (plan !== 'desk') return 'no';
  if (per === undefined) return 'unknown';
  return periods.includes(per) ? 'yes' : 'no';
}

/** Some days or hours of a month are paid by use; a month of which no more is said may be. */
function isPartOfMonth({ days, hours, unlimited }: Offer): Answer {
  if (hours !== undefined) return 'yes';
  if (days === undefined) return unlimited ? 'no' : 'unknown';
  return opposite(reaches(days, fullMonthDays));
}

const isPaidByUse = (offer: Offer): Answer =>
  offer.plan === 'desk' && offer.per === 'month' ? isPartOfMonth(offer) : isDeskPer(offer, paidAsUsed);
const payByUse = sameFrom(flag('/terms/payByUse'), offered(isPaidByUse));

const isShortStay = (offer: Offer): Answer => isDeskPer(offer, shortStays);
const noLease = sameFrom(not(flag('/terms/lease')), offered(isShortStay));

/** Persons are welcome, and there is a way for more than one to be: nothing says that they are, but they may. */
const mayBeShared = allOf(
  individuals,
  anyOf(payByUse, atLeast('/community/members', 2), atLeast('/capacity/desks', 2), atLeast('/capacity/people', 2)),
);

const isDesk = ({ plan }: Offer): Answer => (plan === 'desk' || plan === 'fixed-desk' ? 'yes' : 'no');

/** A meeting room or a private office closes: so the minister on receiving clients, 14 June 2021. */
const roomWithDoor = anyOf(
  flag('/amenities/meeting-room'),
  flag('/amenities/private-office'),
  atLeast('/capacity/meetingRooms', 1),
  atLeast('/capacity/offices', 1),
);

interface Named {
  /** Stable: definitions, trades, downloads and the words `criterion.<id>` use it. */
  readonly id: string;
  readonly judge: Judge;
}

/** What definitions and trades ask of a place, each answered from its facts alone: never from its kind or its networks. */
export const criteria = [
  { id: 'host', judge: flag('/community/host') },
  { id: 'events', judge: sameFrom(flag('/community/events'), atLeast('/community/eventsPerYear', 1)) },
  { id: 'individuals', judge: individuals },
  { id: 'payByUse', judge: payByUse },
  { id: 'noLease', judge: noLease },
  {
    id: 'severalFirms',
    judge: sameFrom(flag('/community/severalFirms'), atLeast('/community/firms', 2), onlyYes(mayBeShared)),
  },
  { id: 'values', judge: flag('/community/values') },
  { id: 'online', judge: flag('/community/online') },
  {
    id: 'desks',
    judge: sameFrom(anyOf(atLeast('/capacity/desks', 1), atLeast('/capacity/openDesks', 1)), offered(isDesk)),
  },
  {
    id: 'sharedArea',
    judge: anyOf(
      atLeast('/capacity/meetingRooms', 1),
      flag('/amenities/kitchen'),
      flag('/amenities/coffee'),
      flag('/amenities/lounge'),
      flag('/amenities/meeting-room'),
    ),
  },
  { id: 'closableRoom', judge: firstOf(flag('/clients/closable-room'), roomWithDoor) },
  { id: 'clientsAllowed', judge: flag('/clients/allowed') },
  { id: 'soundPrivacy', judge: flag('/clients/sound-privacy') },
  { id: 'waterPoint', judge: flag('/clients/water-point') },
  { id: 'washableFloor', judge: flag('/clients/washable-floor') },
  { id: 'waitingArea', judge: flag('/clients/waiting-area') },
  { id: 'treatmentTable', judge: flag('/clients/treatment-table') },
] as const satisfies readonly Named[];

export type CriterionId = (typeof criteria)[number]['id'];

export interface Criterion extends Named {
  readonly id: CriterionId;
}

/**
 * The criterion of an id, e.g. `host`, so that a formula can name it.
 * @returns undefined where there is none
 */
export const criterionOf = (id: string): Criterion | undefined => criteria.find((criterion) => criterion.id === id);
