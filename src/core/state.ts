import { compareDates, periodOf } from './dates.ts';
import { byNewest, type Evidence } from './evidence.ts';
import type { SpaceRecord } from './records.ts';

export const states = ['open', 'planned', 'closed', 'unknown'] as const;
export type State = (typeof states)[number];

/** One dated thing that says in what state a place is: its opening, its closing, or evidence that shows it. */
export interface StateEvent {
  readonly state: State;
  readonly date?: string;
  /** `opened`, `closed`, `expected`: the record's own fact; `seen`: a page or a look. */
  readonly by: 'opened' | 'closed' | 'expected' | 'seen';
  readonly evidence?: Evidence;
}

export interface Status extends StateEvent {
  /** True where only an undated page or announcement says so. */
  readonly isUndated: boolean;
}

type Dated = StateEvent & { readonly date: string };

const isDated = (event: StateEvent): event is Dated => event.date !== undefined;

/** A page no more exactly dated than the closing cannot undo it: `2012` may be before or after `2012-06`. */
const isUndoneByClosing = (event: Dated, closed: string | undefined): boolean =>
  closed !== undefined && event.by === 'seen' && event.state === 'open' && periodOf(event.date).start <= periodOf(closed).end && periodOf(event.date).end >= periodOf(closed).start;

function eventsOf(record: SpaceRecord, evidence: readonly Evidence[]): readonly StateEvent[] {
  const { opened, closed, expected } = record;
  return [
    ...(opened ? [{ state: 'open', date: opened, by: 'opened' } as const] : []),
    ...(closed ? [{ state: 'closed', date: closed, by: 'closed' } as const] : []),
    ...(expected ? [{ state: 'planned', by: 'expected' } as const] : []),
    ...evidence.flatMap((item) => (item.shows ? [{ state: item.shows, by: 'seen', evidence: item, ...(item.date && { date: item.date }) } as const] : [])),
  ];
}

/** Where two events end on one day: an opening before what is seen, a closing after it. */
const rank: Readonly<Record<StateEvent['by'], number>> = { expected: 0, opened: 1, seen: 2, closed: 3 };

/** The dated events that make the state, in order; a later `planned` never undoes `open`. */
export function stateEvents(record: SpaceRecord, evidence: readonly Evidence[]): readonly Dated[] {
  const dated = eventsOf(record, evidence)
    .filter(isDated)
    .filter((event) => !isUndoneByClosing(event, record.closed))
    .toSorted((a, b) => compareDates(a.date, b.date) || rank[a.by] - rank[b.by]);
  return dated.filter((event, index) => event.state !== 'planned' || !dated.slice(0, index).some(({ state }) => state !== 'planned'));
}

/**
 * The state on a day, from dated evidence alone.
 * Inside the period of an opening or a closing (2012, before its last day) it is unknown.
 * @param day `YYYY-MM-DD`
 */
export function stateOn(record: SpaceRecord, evidence: readonly Evidence[], day: string): State {
  const events = stateEvents(record, evidence);
  const isUnsettled = events.some(({ by, date }) => by !== 'seen' && periodOf(date).start <= day && day < periodOf(date).end);
  if (isUnsettled) return 'unknown';
  return events.findLast(({ date }) => periodOf(date).end <= day)?.state ?? 'unknown';
}

/** How far along the life of a place a state is: an undated page can only tell the newer of two states. */
const stage: Readonly<Record<State, number>> = { unknown: 0, planned: 1, open: 2, closed: 3 };

/**
 * The state as the register knows it at its release: the last dated event, unless an undated page
 * shows the place further along its life (planned, open, closed); then that, said to be undated.
 */
export function statusOf(record: SpaceRecord, evidence: readonly Evidence[], today: string): Status {
  const last = stateEvents(record, evidence).findLast(({ date }) => periodOf(date).start <= today);
  const undated = eventsOf(record, evidence)
    .filter((event) => !isDated(event))
    .toSorted((a, b) => stage[b.state] - stage[a.state] || (a.evidence && b.evidence ? byNewest(a.evidence, b.evidence) : 0))[0];
  if (undated && stage[undated.state] > stage[last?.state ?? 'unknown']) return { ...undated, isUndated: true };
  return last ? { ...last, isUndated: false } : { state: 'unknown', by: 'seen', isUndated: true };
}
