import { periodOf } from '../dates.ts';
import type { Evidence } from '../evidence.ts';
import type { SpaceRecord } from '../records.ts';
import { decidedOn, stateEvents, type DatedEvent, type State } from '../state.ts';

/** A stretch of time through which dated evidence gives a space one state. */
export interface Interval {
  readonly state: State;
  /** First day, `YYYY-MM-DD`; missing before the first dated evidence. */
  readonly from?: string;
  /** Last day; missing where it holds at the release. */
  readonly until?: string;
  /** First day on which the state may already have begun; missing where no evidence says how long before `from`. */
  readonly earliest?: string;
  /** What decides it, then what confirms it, in order; of an unknown one, the openings and closings that leave it open. */
  readonly events: readonly DatedEvent[];
}

type Stretch = Pick<Interval, 'state' | 'from' | 'events'>;

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const startOf = ({ date }: DatedEvent): string => periodOf(date).start;
const endOf = ({ date }: DatedEvent): string => periodOf(date).end;

/** The only days on which the fold can come to another state: events count from their last day, openings and closings unsettle from their first. */
function turningDays(events: readonly DatedEvent[], today: string): readonly string[] {
  const days = events.flatMap((event) => (event.by === 'seen' ? [endOf(event)] : [startOf(event), endOf(event)]));
  return [...new Set(days)].filter((day) => day <= today).toSorted();
}

function stretchFrom(day: string, events: readonly DatedEvent[]): Stretch {
  const { state, last, pending } = decidedOn(events, day);
  const newly = events.filter((event) => event.state === state && endOf(event) === day);
  return { state, from: day, events: last ? [...new Set([last, ...newly])] : pending };
}

/** Two stretches of one state as one. */
function joined(before: Stretch, after: Stretch): Stretch {
  return { ...before, events: [...new Set([...before.events, ...after.events])] };
}

function joinedOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (last?.state === stretch.state) found[found.length - 1] = joined(last, stretch);
    else found.push(stretch);
  }
  return found;
}

/**
 * An opening or a closing may have been on the first day that its date means; a page only shows what was so already, at
 * the earliest since the last evidence of another state.
 */
function earliestOf({ state, from = '' }: Stretch, events: readonly DatedEvent[], before: Stretch | undefined) {
  const fact = events.find(
    (event) => event.by !== 'seen' && event.state === state && startOf(event) <= from && from <= endOf(event),
  );
  const other = before && before.state !== 'unknown' ? before.events.at(-1) : undefined;
  return fact ? startOf(fact) : other && startOf(other);
}

/**
 * The states of a space through time, from dated evidence alone: without a gap, each day in one interval, to the release.
 * @param today the date of the release, `YYYY-MM-DD`: what comes after it is not known
 */
export function intervalsOf(
  record: SpaceRecord,
  evidence: readonly Evidence[],
  today: string,
): readonly [Interval, ...Interval[]] {
  const events = stateEvents(record, evidence);
  const first: Stretch = { state: 'unknown', events: [] };
  const turns = turningDays(events, today).map((day) => stretchFrom(day, events));
  const [head = first, ...others] = joinedOf([first, ...turns]).map((stretch, index, all): Interval => {
    const next = all[index + 1]?.from;
    const earliest = stretch.state === 'unknown' ? undefined : earliestOf(stretch, events, all[index - 1]);
    const inOrder = events.filter((event) => stretch.events.includes(event));
    return {
      ...stretch,
      events: inOrder,
      ...(next && { until: dayBefore(next) }),
      ...(earliest && { earliest }),
    };
  });
  return [head, ...others];
}
