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
  /** When the opening is announced for; only where `by` is `expected`. */
  readonly expected?: string;
}

export interface Status extends StateEvent {
  /** True where only an undated page or announcement says so. */
  readonly isUndated: boolean;
}

/** An event with a date, as `2012-05` or `2025-01/2025-03`. */
export type DatedEvent = StateEvent & { readonly date: string };

const isDated = (event: StateEvent): event is DatedEvent => event.date !== undefined;

function eventsOf(record: SpaceRecord, evidence: readonly Evidence[]): readonly StateEvent[] {
  const { opened, closed, expected } = record;
  return [
    ...(opened ? [{ state: 'open', date: opened, by: 'opened' } as const] : []),
    ...(closed ? [{ state: 'closed', date: closed, by: 'closed' } as const] : []),
    ...(expected ? [{ state: 'planned', by: 'expected', expected } as const] : []),
    ...evidence.flatMap((item) =>
      item.shows
        ? [{ state: item.shows, by: 'seen', evidence: item, ...(item.date && { date: item.date }) } as const]
        : [],
    ),
  ];
}

/** Where two events end on one day: what is planned before an opening, an opening before what is seen, a closing after it. */
const rankOf = ({ by, state }: DatedEvent): number =>
  state === 'planned' ? 0 : { expected: 0, opened: 1, seen: 2, closed: 3 }[by];

/** A page no more exactly dated than the closing cannot undo it: open in `2012` may be before or after a closing in `2012-06`. */
function lastDayOf({ by, state, date }: DatedEvent, closed: string | undefined): string {
  const { start, end } = periodOf(date);
  if (closed === undefined || by !== 'seen' || state !== 'open') return end;
  const closing = periodOf(closed);
  return start <= closing.end && closing.end < end ? closing.end : end;
}

/** What is known of a record's events; a chart asks after them for each of its years. */
const known = new WeakMap<
  SpaceRecord,
  { readonly evidence: readonly Evidence[]; readonly events: readonly DatedEvent[] }
>();

/** The dated events that make the state, in order; a later `planned` never undoes `open`. */
export function stateEvents(record: SpaceRecord, evidence: readonly Evidence[]): readonly DatedEvent[] {
  const found = known.get(record);
  if (found?.evidence === evidence) return found.events;
  const events = inOrder(record, evidence);
  known.set(record, { evidence, events });
  return events;
}

function inOrder(record: SpaceRecord, evidence: readonly Evidence[]): readonly DatedEvent[] {
  const dated = eventsOf(record, evidence)
    .filter(isDated)
    .map((event) => ({ event, lastDay: lastDayOf(event, record.closed) }))
    .toSorted(
      (a, b) =>
        a.lastDay.localeCompare(b.lastDay) ||
        rankOf(a.event) - rankOf(b.event) ||
        compareDates(a.event.date, b.event.date),
    )
    .map(({ event }) => event);
  return dated.filter(
    (event, index) => event.state !== 'planned' || !dated.slice(0, index).some(({ state }) => state !== 'planned'),
  );
}

/** How far along the life of a place a state is: an undated page can only tell the newer of two states. */
const stage: Readonly<Record<State, number>> = { unknown: 0, planned: 1, open: 2, closed: 3 };

/** What dated events decide of one day. */
export interface Decided {
  readonly state: State;
  /** The last event that has ended by then, where it settles the state. */
  readonly last?: DatedEvent;
  /** Openings and closings within whose period the day lies, where they leave the state unknown. */
  readonly pending: readonly DatedEvent[];
}

/**
 * What events make of a day: the one fold of the register.
 * Inside the period of an opening or a closing (2012, before its last day) the state is unknown, until a page of that period shows it.
 * @param events as `stateEvents` gives them, in their order
 * @param day `YYYY-MM-DD`
 */
export function decidedOn(events: readonly DatedEvent[], day: string): Decided {
  const last = events.findLast(({ date }) => periodOf(date).end <= day);
  const pending = events.filter(
    ({ by, date }) => by !== 'seen' && periodOf(date).start <= day && day < periodOf(date).end,
  );
  if (pending.some(({ state }) => stage[last?.state ?? 'unknown'] < stage[state])) return { state: 'unknown', pending };
  return last ? { state: last.state, last, pending: [] } : { state: 'unknown', pending: [] };
}

/**
 * The state on a day, from dated evidence alone.
 * @param day `YYYY-MM-DD`
 */
export const stateOn = (record: SpaceRecord, evidence: readonly Evidence[], day: string): State =>
  decidedOn(stateEvents(record, evidence), day).state;

/**
 * The state as the register knows it at its release: the last dated event, unless an undated page
 * shows the place further along its life (planned, open, closed); then that, said to be undated.
 */
export function statusOf(record: SpaceRecord, evidence: readonly Evidence[], today: string): Status {
  const last = stateEvents(record, evidence).findLast(({ date }) => periodOf(date).start <= today);
  const undated = eventsOf(record, evidence)
    .filter((event) => !isDated(event))
    .toSorted(
      (a, b) => stage[b.state] - stage[a.state] || (a.evidence && b.evidence ? byNewest(a.evidence, b.evidence) : 0),
    )[0];
  if (undated && stage[undated.state] > stage[last?.state ?? 'unknown']) return { ...undated, isUndated: true };
  return last ? { ...last, isUndated: false } : { state: 'unknown', by: 'seen', isUndated: true };
}
