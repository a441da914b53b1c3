import type { State } from '../state.ts';
import type { PublishedEvidence, PublishedInterval, PublishedStates } from './published.ts';

/** A space on one day. */
export interface OnDay {
  readonly space: PublishedStates;
  readonly interval: PublishedInterval;
  readonly state: State;
  /** The newest evidence of the state by then; of an unknown state, the opening or closing within whose period the day lies. */
  readonly evidence?: PublishedEvidence;
}

/** The interval that a day lies in, the last one after the release. */
const intervalOn = (intervals: readonly PublishedInterval[], day: string): PublishedInterval | undefined =>
  intervals.find(({ until }) => until === undefined || day <= until);

function evidenceOn({ state, evidence }: PublishedInterval, day: string): PublishedEvidence | undefined {
  return state === 'unknown'
    ? evidence.find(({ earliest, latest }) => earliest <= day && day < latest)
    : evidence.findLast(({ latest }) => latest <= day);
}

/** A space as dated evidence has it on a day, `YYYY-MM-DD`, not after the release. */
export function onDay(space: PublishedStates, day: string): OnDay {
  const interval = intervalOn(space.intervals, day) ?? { state: 'unknown', evidence: [] };
  const evidence = evidenceOn(interval, day);
  return { space, interval, state: interval.state, ...(evidence && { evidence }) };
}

/** How many of some spaces are in each state. */
export type StateCounts = Readonly<Record<State, number>>;

export function countsOf(found: readonly OnDay[]): StateCounts {
  const counts = { open: 0, planned: 0, closed: 0, unknown: 0 };
  for (const { state } of found) counts[state] += 1;
  return counts;
}

/** The first day that any dated evidence may mean; undefined where nothing is dated. */
export function firstDay(spaces: readonly PublishedStates[]): string | undefined {
  let first: string | undefined;
  for (const { intervals } of spaces)
    for (const { evidence } of intervals)
      for (const { earliest } of evidence) if (first === undefined || earliest < first) first = earliest;
  return first;
}

/** The address of the first source of some evidence; undefined where only checks give it. */
export const firstAddress = (
  evidence: Pick<PublishedEvidence, 'numbers'> | undefined,
  sources: PublishedStates['sources'],
): string | undefined => evidence?.numbers.map((number) => sources[number]).find((address) => address !== undefined);
