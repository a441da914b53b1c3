import { closableRoom, desks, individuals, inRegion, noLease, payByUse, severalFirms, sharedArea } from './composed.ts';
import { atLeast, flag } from './facts-asked.ts';
import { anyOf, sameFrom, type Judge } from './judgement.ts';

/** What a criterion is about, in the order in which pages tell them. */
export const themes = ['community', 'terms', 'rooms', 'services', 'place', 'clients'] as const;
export type Theme = (typeof themes)[number];

interface Named {
  /** Stable: definitions, trades, downloads and the words `criterion.<id>` use it. */
  readonly id: string;
  readonly theme: Theme;
  readonly judge: Judge;
}

const brussels = '04000';

/** What definitions and trades ask of a place, each answered from its facts alone: never from its kind or its networks. */
export const criteria = [
  { id: 'host', theme: 'community', judge: flag('/community/host') },
  {
    id: 'events',
    theme: 'community',
    judge: sameFrom(flag('/community/events'), atLeast('/community/eventsPerYear', 1)),
  },
  { id: 'individuals', theme: 'terms', judge: individuals },
  { id: 'payByUse', theme: 'terms', judge: payByUse },
  { id: 'noLease', theme: 'terms', judge: noLease },
  { id: 'severalFirms', theme: 'terms', judge: severalFirms },
  { id: 'values', theme: 'community', judge: flag('/community/values') },
  { id: 'online', theme: 'community', judge: flag('/community/online') },
  { id: 'desks', theme: 'rooms', judge: desks },
  { id: 'sharedArea', theme: 'rooms', judge: sharedArea },
  { id: 'eightEvents', theme: 'community', judge: atLeast('/community/eventsPerYear', 8) },
  { id: 'memberRun', theme: 'community', judge: flag('/community/memberRun') },
  { id: 'twentyDesks', theme: 'rooms', judge: atLeast('/capacity/desks', 20) },
  { id: 'tenOpenDesks', theme: 'rooms', judge: atLeast('/capacity/openDesks', 10) },
  {
    id: 'meetingRoom',
    theme: 'rooms',
    judge: sameFrom(flag('/amenities/meeting-room'), atLeast('/capacity/meetingRooms', 1)),
  },
  { id: 'twoMeetingRooms', theme: 'rooms', judge: atLeast('/capacity/meetingRooms', 2) },
  { id: 'roomForTen', theme: 'rooms', judge: atLeast('/capacity/largestRoom', 10) },
  { id: 'creativityRoom', theme: 'rooms', judge: flag('/amenities/creativity-room') },
  { id: 'reception', theme: 'services', judge: flag('/amenities/reception') },
  { id: 'phonePlace', theme: 'services', judge: flag('/amenities/phone-booth') },
  { id: 'canteen', theme: 'services', judge: anyOf(flag('/amenities/kitchen'), flag('/amenities/restaurant')) },
  { id: 'locker', theme: 'services', judge: flag('/amenities/locker') },
  { id: 'wifi', theme: 'services', judge: flag('/amenities/wifi') },
  { id: 'printer', theme: 'services', judge: flag('/amenities/printer') },
  { id: 'scanner', theme: 'services', judge: flag('/amenities/scanner') },
  { id: 'inBrussels', theme: 'place', judge: inRegion(brussels) },
  { id: 'closableRoom', theme: 'clients', judge: closableRoom },
  { id: 'clientsAllowed', theme: 'clients', judge: flag('/clients/allowed') },
  { id: 'soundPrivacy', theme: 'clients', judge: flag('/clients/sound-privacy') },
  { id: 'waterPoint', theme: 'clients', judge: flag('/clients/water-point') },
  { id: 'washableFloor', theme: 'clients', judge: flag('/clients/washable-floor') },
  { id: 'waitingArea', theme: 'clients', judge: flag('/clients/waiting-area') },
  { id: 'treatmentTable', theme: 'clients', judge: flag('/clients/treatment-table') },
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
