/** What each definition says of each place, worked out anew from the files of content/, without the core. */
import { filesIn, type Json, type Recorded, regionOf, stateOf, wasOpenOn } from './recount.ts';

/** True for yes, false for no, undefined while it is not known. */
type Truth = boolean | undefined;
type Asks = (record: Recorded) => Truth;

const inside = (record: Json, map: string, key: string): unknown => Object(record[map])[key];
const isFlag =
  (map: string, key: string): Asks =>
  (record) =>
    inside(record, map, key) as Truth;
const reaches =
  (map: string, key: string, least: number): Asks =>
  (record) => {
    const count = inside(record, map, key);
    if (count === undefined) return undefined;
    const [low, high] = (Array.isArray(count) ? count : [count, count]) as [number, number];
    return low >= least ? true : high < least ? false : undefined;
  };

const either = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.every((one) => one === false) ? false : undefined;
const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.every((one) => one === true) ? true : undefined;
const some =
  (...asked: readonly Asks[]): Asks =>
  (record) =>
    either(asked.map((ask) => ask(record)));
/** Statements of one thing: what contradicts itself is not known. */
const agreeing =
  (...asked: readonly Asks[]): Asks =>
  (record) => {
    const said = new Set(asked.map((ask) => ask(record)).filter((one) => one !== undefined));
    return said.size === 1 ? [...said][0] : undefined;
  };
/** What only a yes tells. */
const sign =
  (ask: Asks): Asks =>
  (record) =>
    ask(record) || undefined;
const opposite =
  (ask: Asks): Asks =>
  (record) => {
    const truth = ask(record);
    return truth === undefined ? undefined : !truth;
  };

type Offer = Readonly<Record<string, unknown>>;
const offers =
  (isSuch: (offer: Offer) => boolean): Asks =>
  ({ offers: given = {} }) =>
    Object.values(given).some(isSuch) || undefined;
const isDeskPer =
  (...periods: readonly string[]) =>
  ({ plan, per }: Offer): boolean =>
    plan === 'desk' && periods.includes(String(per));
const mostDays = ({ days }: Offer): number => (Array.isArray(days) ? Number(days[1]) : Number(days ?? 99));
const isPartOfMonth = (offer: Offer): boolean =>
  isDeskPer('month')(offer) && (offer['hours'] !== undefined || mostDays(offer) < 20);

const publics = 'self-employed employees students artists makers social-entrepreneurs women residents'.split(' ');
const individuals = some(...publics.map((one) => isFlag('audience', one)));
const payByUse = agreeing(
  isFlag('terms', 'payByUse'),
  offers((offer) => isDeskPer('hour', 'half-day', 'day', 'pass', 'week')(offer) || isPartOfMonth(offer)),
);
const sharing = some(
  payByUse,
  reaches('community', 'members', 2),
  reaches('capacity', 'desks', 2),
  reaches('capacity', 'people', 2),
);

const asks: Readonly<Record<string, Asks>> = {
  host: isFlag('community', 'host'),
  events: agreeing(isFlag('community', 'events'), reaches('community', 'eventsPerYear', 1)),
  individuals,
  payByUse,
  noLease: agreeing(opposite(isFlag('terms', 'lease')), offers(isDeskPer('hour', 'half-day', 'day', 'pass'))),
  severalFirms: agreeing(
    isFlag('community', 'severalFirms'),
    reaches('community', 'firms', 2),
    sign((record) => every([individuals(record), sharing(record)])),
  ),
  values: isFlag('community', 'values'),
  online: isFlag('community', 'online'),
  desks: agreeing(
    some(reaches('capacity', 'desks', 1), reaches('capacity', 'openDesks', 1)),
    offers(({ plan }) => plan === 'desk' || plan === 'fixed-desk'),
  ),
  sharedArea: some(
    reaches('capacity', 'meetingRooms', 1),
    ...['kitchen', 'coffee', 'lounge', 'meeting-room'].map((area) => isFlag('amenities', area)),
  ),
  eightEvents: reaches('community', 'eventsPerYear', 8),
  memberRun: isFlag('community', 'memberRun'),
  twentyDesks: reaches('capacity', 'desks', 20),
  tenOpenDesks: reaches('capacity', 'openDesks', 10),
  meetingRoom: agreeing(isFlag('amenities', 'meeting-room'), reaches('capacity', 'meetingRooms', 1)),
  twoMeetingRooms: reaches('capacity', 'meetingRooms', 2),
  roomForTen: reaches('capacity', 'largestRoom', 10),
  creativityRoom: isFlag('amenities', 'creativity-room'),
  reception: isFlag('amenities', 'reception'),
  phonePlace: isFlag('amenities', 'phone-booth'),
  canteen: some(isFlag('amenities', 'kitchen'), isFlag('amenities', 'restaurant')),
  locker: isFlag('amenities', 'locker'),
  wifi: isFlag('amenities', 'wifi'),
  printer: isFlag('amenities', 'printer'),
  scanner: isFlag('amenities', 'scanner'),
  inBrussels: (record) => (regionOf(record) ? regionOf(record) === '04000' : undefined),
};

type Written = string | Readonly<Record<string, never>>;

/** What a criterion says of a place; one that this recount does not know throws. */
export function criterionTruth(id: string, record: Recorded): Truth {
  const ask = asks[id];
  if (!ask) throw new Error(`No recount of the criterion ${id}.`);
  return ask(record);
}

function truthOf(formula: Written, record: Recorded): Truth {
  if (typeof formula === 'string') return criterionTruth(formula, record);
  const parts = (list: readonly Written[] = []): readonly Truth[] => list.map((part) => truthOf(part, record));
  if ('all' in formula) return every(parts(formula['all']));
  if ('any' in formula) return either(parts(formula['any']));
  if ('beyond' in formula) return undefined;
  throw new Error(`No recount of ${JSON.stringify(formula)}.`);
}

export interface DefinitionFile extends Json {
  readonly name: Readonly<Record<string, string>>;
  readonly formula: Written;
  readonly network?: string;
}

export const definitions = filesIn<DefinitionFile>('definitions');
export const places = filesIn<Recorded>('spaces');
/** Those that no evidence shows closed or still planned. */
export const standing = new Map(
  [...places].filter(([, record]) => !['closed', 'planned'].includes(stateOf(record).state)),
);
export const openOn = (day: string): ReadonlyMap<string, Recorded> =>
  new Map([...places].filter(([, record]) => wasOpenOn(record, day)));

const words = new Map<Truth, 'yes' | 'no' | 'unknown'>([
  [true, 'yes'],
  [false, 'no'],
  [undefined, 'unknown'],
]);
const wordFor = (truth: Truth): 'yes' | 'no' | 'unknown' => words.get(truth) ?? 'unknown';

/** What a definition says of a place. */
export const answerOf = ({ formula }: DefinitionFile, record: Recorded): 'yes' | 'no' | 'unknown' =>
  wordFor(truthOf(formula, record));

/** Ids of the places with an answer, sorted. */
export const idsOf = (
  definition: DefinitionFile,
  answer: string,
  among: ReadonlyMap<string, Recorded> = standing,
): readonly string[] =>
  [...among]
    .filter(([, record]) => answerOf(definition, record) === answer)
    .map(([id]) => id)
    .toSorted();

/** How many places answer a criterion so. */
export const criterionCount = (id: string, answer: string): number =>
  [...standing.values()].filter((record) => wordFor(criterionTruth(id, record)) === answer).length;

/** Yes, and yes with unknown. */
export function rangeOf(definition: DefinitionFile, among?: ReadonlyMap<string, Recorded>): readonly [number, number] {
  const yes = idsOf(definition, 'yes', among).length;
  return [yes, yes + idsOf(definition, 'unknown', among).length];
}

/** The criteria in a formula, in its order. */
export const criteriaIn = (formula: Written): readonly string[] =>
  typeof formula === 'string'
    ? [formula]
    : Object.entries(formula).flatMap(([operator, parts]) =>
        operator === 'beyond' ? [] : [parts].flat().flatMap(criteriaIn),
      );
