import type { Catalogue, Space } from './catalogue.ts';
import { compareNames } from './catalogue.ts';
import { periodOf, yearsSince } from './dates.ts';
import { evidenceFor } from './evidence.ts';
import { localName, type Region } from './gazetteer.ts';
import { escapedKey } from './json-pointer.ts';

/** What somebody near a place can settle in two minutes, in the order in which it is asked. */
export const taskKinds = ['municipality', 'postcode', 'state', 'price', 'source'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing about one space that waits for somebody. */
export interface OpenTask {
  readonly kind: TaskKind;
  readonly space: Space;
  /** JSON Pointer to the fact that settles it: what the form asks alone, e.g. `/address/postcode`. */
  readonly pointer: string;
  /** Since when it has waited: the last date that anybody gives; missing where nobody gives one, or nothing was ever known. */
  readonly since?: string;
}

/** From so many whole years on a price is told as old. */
export const oldPriceYears = 3;

/** From so many whole years on a state is told as not seen lately. */
export const oldStateYears = 2;

/** Addresses of sources that no longer answer, each with the day on which that was first seen, `YYYY-MM-DD`. */
export type DeadSources = ReadonlyMap<string, string>;

type Found = readonly Omit<OpenTask, 'space'>[];

const dated = (since: string | undefined) => (since === undefined ? {} : { since });

/** Whether so many years have passed for sure: since the last day that the date may mean. Undated is as old as can be. */
const isOld = (date: string | undefined, years: number, today: string): boolean =>
  date === undefined || yearsSince(periodOf(date).end, today) >= years;

function placeTasks({ record: { address } }: Space): Found {
  if (!address?.municipality) return [{ kind: 'municipality', pointer: '/address/municipality' }];
  return address.postcode ? [] : [{ kind: 'postcode', pointer: '/address/postcode' }];
}

/** A page or a visit that names the place and shows its state: so the name is what is asked. */
function stateTasks({ status: { date, isUndated } }: Space, today: string): Found {
  const seen = isUndated ? undefined : date;
  return isOld(seen, oldStateYears, today) ? [{ kind: 'state', pointer: '/name', ...dated(seen) }] : [];
}

function priceTasks({ record, evidence }: Space, today: string): Found {
  return Object.entries(record.offers ?? {}).flatMap(([key, { price, on }]): Found => {
    const pointer = `/offers/${escapedKey(key)}`;
    const date = on ?? evidenceFor(evidence, pointer)[0]?.date;
    const isAsked = price !== undefined && isOld(date, oldPriceYears, today);
    return isAsked ? [{ kind: 'price', pointer, ...dated(date) }] : [];
  });
}

const sourceTasks = ({ record }: Space, dead: DeadSources): Found =>
  (record.sources ?? []).flatMap(({ url }, index): Found => {
    const since = dead.get(url);
    return since === undefined ? [] : [{ kind: 'source', pointer: `/sources/${index}`, since }];
  });

/**
 * All that waits for somebody, space by space in the catalogue's order. A closed space asks nothing but for its dead sources: what it
 * was is history.
 * @param dead sources that no longer answer; none unless somebody has looked
 */
export const openTasks = (
  { spaces, release: { date: today } }: Catalogue,
  dead: DeadSources = new Map(),
): readonly OpenTask[] =>
  spaces.flatMap((space) => {
    const asked =
      space.status.state === 'closed'
        ? []
        : [...placeTasks(space), ...stateTasks(space, today), ...priceTasks(space, today)];
    return [...asked, ...sourceTasks(space, dead)].map((task) => ({ ...task, space }));
  });

/** The tasks of one town, or of the spaces of a Region of which no town is known. */
export interface TownTasks {
  /** The town's own name; missing where none is known. */
  readonly name?: string;
  readonly tasks: readonly OpenTask[];
}

/** The tasks of one Region; missing where not even that is known. */
export interface RegionTasks {
  readonly region?: Region;
  /** By name, those of no known town last. */
  readonly towns: readonly TownTasks[];
}

const townOf = ({ space }: OpenTask): string => {
  const { municipality } = space.place;
  return municipality ? localName(municipality) : '';
};

function townsOf(tasks: readonly OpenTask[]): readonly TownTasks[] {
  const towns = [...Map.groupBy(tasks, townOf)].toSorted(
    ([a], [b]) => Number(a === '') - Number(b === '') || compareNames(a, b),
  );
  return towns.map(([name, found]) => ({ ...(name && { name }), tasks: found }));
}

/** Tasks by Region, in the gazetteer's order, then by town. */
export function tasksByPlace(tasks: readonly OpenTask[], { gazetteer }: Catalogue): readonly RegionTasks[] {
  const groups = Map.groupBy(tasks, ({ space }) => space.place.region);
  return [...gazetteer.regions.values(), undefined].flatMap((region) => {
    const found = groups.get(region);
    return found ? [{ ...(region && { region }), towns: townsOf(found) }] : [];
  });
}
