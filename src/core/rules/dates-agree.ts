import { isCalendarDate, periodOf } from '../dates.ts';
import { describedIn } from '../described.ts';
import { escapedKey } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import type { JudgedKind } from '../record-schemas.ts';
import type { Rule } from './rule.ts';

/** Every date of a record, of whatever kind, is in the calendar; an interval runs forward. */
export const notInCalendar = (kind: JudgedKind, record: object): readonly Problem[] =>
  describedIn(kind, record).flatMap(({ pointer, value, shape }) =>
    shape === 'date' && typeof value === 'string' && !isCalendarDate(value)
      ? [{ code: 'not-a-date', pointer, args: { found: value } } as const]
      : [],
  );

interface Span {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Nothing ends before it begins; inside one period (both in 2012) nothing is said. */
export function endsTooEarly({ from, until }: Span, pointer: string): readonly Problem[] {
  if (!from || !until || periodOf(until).end >= periodOf(from).start) return [];
  return [{ code: 'ends-before-it-begins', pointer, args: { from, until } }];
}

/** The same for every entry of a map, at its `until`. */
export const entriesEndTooEarly = (entries: Readonly<Record<string, Span>> = {}, pointer: string): readonly Problem[] =>
  Object.entries(entries).flatMap(([key, span]) => endsTooEarly(span, `${pointer}/${escapedKey(key)}/until`));

/** Every date is in the calendar, and nothing ends before it begins. */
export const datesAgree: Rule = (record) => [
  ...notInCalendar('space', record),
  ...endsTooEarly({ from: record.opened, until: record.closed }, '/closed'),
  ...entriesEndTooEarly(record.formerSites, '/formerSites'),
  ...entriesEndTooEarly(record.networks, '/networks'),
];
