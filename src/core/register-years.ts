import type { Catalogue, Space } from './catalogue.ts';
import { periodOf } from './dates.ts';

/** What the register knows to have opened and closed in one year. */
export interface RegisterYear {
  readonly year: number;
  readonly opened: readonly Space[];
  readonly closed: readonly Space[];
}

export interface RegisterYears {
  /** From the first year to the last, those in which nothing is known among them. */
  readonly years: readonly RegisterYear[];
  /** Spaces whose opening is dated, to a year at least. */
  readonly opened: number;
  readonly closed: number;
}

/** The year that a date lies in; undefined for an interval over several. */
function yearOf(date: string | undefined): number | undefined {
  if (!date) return undefined;
  const { start, end } = periodOf(date);
  return start.slice(0, 4) === end.slice(0, 4) ? Number(start.slice(0, 4)) : undefined;
}

/** Openings and closings year by year, as the facts of the records date them: a page that shows a place open is no opening. */
export function registerYears({ spaces }: Pick<Catalogue, 'spaces'>): RegisterYears {
  const opened = Map.groupBy(spaces, ({ record }) => yearOf(record.opened));
  const closed = Map.groupBy(spaces, ({ record }) => yearOf(record.closed));
  const known = [...opened.keys(), ...closed.keys()].filter((year) => year !== undefined);
  const first = Math.min(...known);
  const length = known.length > 0 ? Math.max(...known) - first + 1 : 0;
  const years = Array.from({ length }, (_, index) => first + index).map((year) => ({
    year,
    opened: opened.get(year) ?? [],
    closed: closed.get(year) ?? [],
  }));
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    years,
    opened: sum(years.map((year) => year.opened.length)),
    closed: sum(years.map((year) => year.closed.length)),
  };
}
