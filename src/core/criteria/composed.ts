/** The criteria that one fact alone does not answer. */
import { not as opposite, reaches, type Answer } from './answer.ts';
import { answerOf, atLeast, flag, offered, type Offer } from './facts-asked.ts';
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
export const individuals: Judge = anyOf(...persons.map((person) => flag(`/audience/${person}`)));

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
export const payByUse: Judge = sameFrom(flag('/terms/payByUse'), offered(isPaidByUse));

const isShortStay = (offer: Offer): Answer => isDeskPer(offer, shortStays);
export const noLease: Judge = sameFrom(not(flag('/terms/lease')), offered(isShortStay));

/** Persons are welcome, and there is a way for more than one to be: nothing says that they are, but they may. */
const mayBeShared = allOf(
  individuals,
  anyOf(payByUse, atLeast('/community/members', 2), atLeast('/capacity/desks', 2), atLeast('/capacity/people', 2)),
);
export const severalFirms: Judge = sameFrom(
  flag('/community/severalFirms'),
  atLeast('/community/firms', 2),
  onlyYes(mayBeShared),
);

const isDesk = ({ plan }: Offer): Answer => (plan === 'desk' || plan === 'fixed-desk' ? 'yes' : 'no');
export const desks: Judge = sameFrom(
  anyOf(atLeast('/capacity/desks', 1), atLeast('/capacity/openDesks', 1)),
  offered(isDesk),
);

export const sharedArea: Judge = anyOf(
  atLeast('/capacity/meetingRooms', 1),
  flag('/amenities/kitchen'),
  flag('/amenities/coffee'),
  flag('/amenities/lounge'),
  flag('/amenities/meeting-room'),
);

/** A meeting room or a private office closes: so the minister on receiving clients, 14 June 2021. */
const roomWithDoor = anyOf(
  flag('/amenities/meeting-room'),
  flag('/amenities/private-office'),
  atLeast('/capacity/meetingRooms', 1),
  atLeast('/capacity/offices', 1),
);
export const closableRoom: Judge = firstOf(flag('/clients/closable-room'), roomWithDoor);

/** Whether a place lies in a Region, by its NIS code; unknown while no page says where it is. */
export const inRegion =
  (nis: string): Judge =>
  (_record, { region }) => ({ answer: region ? answerOf(region.nis === nis) : 'unknown', because: ['/address'] });
