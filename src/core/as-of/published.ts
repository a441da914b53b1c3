import type { Catalogue, Space } from '../catalogue.ts';
import { periodOf } from '../dates.ts';
import { contradictionsOf, evidenceFor } from '../evidence.ts';
import { onceFor } from '../once-for.ts';
import type { DatedEvent, State } from '../state.ts';
import { intervalsOf, type Interval } from './intervals.ts';

/** Evidence of a state as `as-of.json` has it. */
export interface PublishedEvidence {
  /** `opened`, `closed`: the record's own fact; `seen`: a page or a look that shows the state. */
  readonly by: 'opened' | 'closed' | 'seen';
  /** As the evidence gives it, e.g. `2012-05` or `2013~`. */
  readonly date: string;
  /** First and last day that the date may mean. */
  readonly earliest: string;
  readonly latest: string;
  /** Numbers of the sources and checks that give it, as in `sources.csv` and `checks.csv`. */
  readonly numbers: readonly number[];
  /** What other sources and checks give instead. */
  readonly contradicted?: readonly { readonly number: number; readonly value: unknown }[];
}

/** An interval as `as-of.json` has it. */
export interface PublishedInterval extends Omit<Interval, 'events'> {
  readonly evidence: readonly PublishedEvidence[];
}

/** A space as `as-of.json` has it. */
export interface PublishedStates {
  readonly id: string;
  readonly name: string;
  /** NIS codes, where they are known. */
  readonly municipality?: string;
  readonly region?: string;
  readonly intervals: readonly PublishedInterval[];
  /** What an undated page shows, where the register takes its state from it: it tells nothing of a day. */
  readonly undated?: { readonly state: State; readonly numbers: readonly number[] };
  /** Addresses of the sources named, by their number. */
  readonly sources: Readonly<Record<string, string>>;
}

function evidenceFrom({ by, date, evidence }: DatedEvent, space: Space): PublishedEvidence {
  const { start, end } = periodOf(date);
  const days = { date, earliest: start, latest: end };
  if (by !== 'opened' && by !== 'closed') return { by: 'seen', ...days, numbers: evidence ? [evidence.number] : [] };
  const numbers = evidenceFor(space.evidence, `/${by}`).map(({ number }) => number);
  const others = contradictionsOf(space.evidence, `/${by}`);
  const contradicted = others.map(({ evidence: { number }, value }) => ({ number, value }));
  return { by, ...days, numbers: numbers.toSorted((a, b) => a - b), ...(contradicted.length > 0 && { contradicted }) };
}

function undatedOf({ status: { isUndated, state, evidence } }: Space): Pick<PublishedStates, 'undated'> {
  return isUndated && state !== 'unknown' ? { undated: { state, numbers: evidence ? [evidence.number] : [] } } : {};
}

/** The sources with these numbers; checks have no address. */
const sourcesOf = ({ evidence }: Space, numbers: ReadonlySet<number>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    evidence.flatMap(({ number, source }) => (source && numbers.has(number) ? [[String(number), source.url]] : [])),
  );

const numbersIn = ({ numbers, contradicted = [] }: PublishedEvidence): readonly number[] => [
  ...numbers,
  ...contradicted.map(({ number }) => number),
];

/** A space with its states through time. @param today date of the release */
export function publishedStates(space: Space, today: string): PublishedStates {
  const { id, record, place } = space;
  const intervals = intervalsOf(record, space.evidence, today).map(({ events, ...interval }) => ({
    ...interval,
    evidence: events.map((event) => evidenceFrom(event, space)),
  }));
  const { undated } = undatedOf(space);
  const numbers = [...intervals.flatMap(({ evidence }) => evidence.flatMap(numbersIn)), ...(undated?.numbers ?? [])];
  return {
    id,
    name: record.name,
    ...(place.municipality && { municipality: place.municipality.nis }),
    ...(place.region && { region: place.region.nis }),
    intervals,
    ...(undated && { undated }),
    sources: sourcesOf(space, new Set(numbers)),
  };
}

/** Every space of a register with its states through time, in the catalogue's order. */
export const statesThroughTime = onceFor(({ spaces, release }: Catalogue): readonly PublishedStates[] =>
  spaces.map((space) => publishedStates(space, release.date)),
);
