/**
 * Dates as precise as their source: the part of ISO 8601-2 (EDTF level 1) that records use:
 * `2012`, `2012-05`, `2012-05-14`, `2025-01/2025-03`, and a final `~` for "about".
 */

import { onceForText } from './once-for.ts';

export interface Period {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
  readonly isApproximate: boolean;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const firstOf = (date: string): string => date + '-01-01'.slice(date.length - 4);

function lastOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day ?? lastDay(year, month)).padStart(2, '0'),
  ].join('-');
}

/**
 * The days that a date of the schema's `date` form may mean.
 * @param date e.g. `2012-05` gives 2012-05-01 to 2012-05-31; text of another form gives nonsense, so validate first.
 */
export const periodOf: (date: string) => Period = onceForText((date) => {
  const [from = '', to = from] = date.replace('~', '').split('/');
  return { start: firstOf(from), end: lastOf(to), isApproximate: date.endsWith('~') };
});

/** Whether every day named is in the calendar (2023-02-30 is not) and an interval runs forward. */
export const isCalendarDate: (date: string) => boolean = onceForText((date) => {
  const parts = date.replace('~', '').split('/');
  const inCalendar = parts.every((part) => {
    const [year = 0, month = 1, day = 1] = part.split('-').map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  });
  const { start, end } = periodOf(date);
  return inCalendar && start <= end;
});

/** Whole years from the first day that `date` may mean to `today` (`YYYY-MM-DD`); 0 for a date to come. */
export function yearsSince(date: string, today: string): number {
  const { start } = periodOf(date);
  const years = Number(today.slice(0, 4)) - Number(start.slice(0, 4));
  return Math.max(0, today.slice(5) < start.slice(5) ? years - 1 : years);
}

/** Orders two dates by the last day they may mean, then by the first: the later one last. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [periodOf(a), periodOf(b)];
  return first.end.localeCompare(second.end) || first.start.localeCompare(second.start);
}

/** Age of evidence at the release's date: 1 under two years, 2 to five, 3 to ten, 4 older, 0 undated. */
export const ages = [1, 2, 3, 4, 0] as const;
export type Age = (typeof ages)[number];

export function ageOf(date: string | undefined, today: string): Age {
  if (!date) return 0;
  const years = yearsSince(date, today);
  return years < 2 ? 1 : years < 5 ? 2 : years < 10 ? 3 : 4;
}
