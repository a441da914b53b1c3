import type { Statistic } from '../catalogue.ts';
import { periodOf } from '../dates.ts';
import type { PublishedCount } from '../published-counts.ts';

/** A dated number of one of the series that share a sheet. */
export interface DatedCount extends PublishedCount {
  /** Which of the series it belongs to, from 0. */
  readonly series: number;
  /** Middle of its day, month or year, as a year with decimals. */
  readonly year: number;
}

function decimalYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

function middleOf(date: string): number {
  const { start, end } = periodOf(date);
  return (decimalYear(start) + decimalYear(end)) / 2;
}

/** The dated numbers of some series, series by series, the oldest first. */
export const datedIn = (statistics: readonly Statistic[]): readonly DatedCount[] =>
  statistics.flatMap(({ record }, series) =>
    Object.values(record.values)
      .flatMap((value) => (value.on ? [{ ...value, series, year: middleOf(value.on) }] : []))
      .toSorted((a, b) => a.year - b.year),
  );

/** The first and the last year of some numbers. */
export function yearsOf(counts: readonly DatedCount[]): readonly [first: number, last: number] {
  const years = counts.map(({ year }) => Math.floor(year));
  return [Math.min(...years), Math.max(...years)];
}
