import type { Catalogue, Space } from '../catalogue.ts';
import { ageOf, periodOf } from '../dates.ts';
import { registerYears } from '../register-years.ts';
import { decidedOn, stateEvents, type DatedEvent } from '../state.ts';

/** After how many years it is asked whether a space is still open. */
export const yearsAsked = [1, 2, 3, 5, 10] as const;

/** How many of some spaces were still open: shown to be, and not shown to be closed. */
export interface Bounds {
  readonly of: number;
  /** Those that evidence of that day or later shows open. */
  readonly least: number;
  /** Those not shown closed by then: the rest is unknown, never closed. */
  readonly most: number;
}

/** Spaces opened in one year, or all of them. */
export interface Cohort {
  readonly opened: number;
  /** By their state at the release; those open, by whether the evidence is under two years old. */
  readonly openLately: number;
  readonly openBefore: number;
  readonly closed: number;
  readonly unknown: number;
  /** In the order of `yearsAsked`; missing where the day is not come for all of them. */
  readonly after: readonly (Bounds | undefined)[];
}

export interface YearCohort extends Cohort {
  readonly year: number;
}

export interface Survival {
  /** The oldest first. */
  readonly cohorts: readonly YearCohort[];
  readonly all: Cohort;
  /** Spaces whose opening no page dates to one year. */
  readonly undated: number;
}

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Shown open on a day or after it: a page that shows it so, or a closing only then. */
const isOpenSince = ({ by, state, date }: DatedEvent, day: string): boolean =>
  periodOf(date).start >= day && ((by === 'seen' && state === 'open') || by === 'closed');

/** Whether a space was open so many years after its opening: `unknown` where neither is shown. */
export function fateOf({ record, evidence }: Pick<Space, 'record' | 'evidence'>, opened: string, years: number) {
  const { start, end } = periodOf(opened);
  const [first, last] = [yearsLater(start, years), yearsLater(end, years)];
  const events = stateEvents(record, evidence);
  const closed = [first, last].filter((day) => decidedOn(events, day).state === 'closed').length;
  if (closed === 2) return 'closed';
  return closed === 0 && events.some((event) => isOpenSince(event, last)) ? 'open' : 'unknown';
}

function boundsOf(spaces: readonly Space[], years: number): Bounds {
  const fates = spaces.map((space) => fateOf(space, space.record.opened ?? '', years));
  return {
    of: spaces.length,
    least: fates.filter((fate) => fate === 'open').length,
    most: fates.filter((fate) => fate !== 'closed').length,
  };
}

function cohortOf(spaces: readonly Space[], after: Cohort['after'], today: string): Cohort {
  const open = spaces.filter(({ status }) => status.state === 'open');
  const lately = open.filter(({ status }) => !status.isUndated && ageOf(status.date, today) === 1).length;
  const closed = spaces.filter(({ status }) => status.state === 'closed').length;
  return {
    opened: spaces.length,
    openLately: lately,
    openBefore: open.length - lately,
    closed,
    unknown: spaces.length - open.length - closed,
    after,
  };
}

const summed = (bounds: readonly Bounds[]): Bounds | undefined =>
  bounds.length === 0
    ? undefined
    : bounds.reduce((a, b) => ({ of: a.of + b.of, least: a.least + b.least, most: a.most + b.most }));

/**
 * What became of the spaces whose opening is dated to one year.
 * The bounds follow from evidence alone: nothing is estimated, and a day that is not come for the whole year's spaces is left out.
 */
export function survivalOf(catalogue: Pick<Catalogue, 'spaces' | 'release'>): Survival {
  const { date: today } = catalogue.release;
  const { years, opened } = registerYears(catalogue);
  const isPast = (year: number, later: number): boolean => `${year + later}-12-31` <= today;
  const cohorts = years
    .filter((year) => year.opened.length > 0)
    .map(({ year, opened: spaces }) => ({
      year,
      ...cohortOf(
        spaces,
        yearsAsked.map((later) => (isPast(year, later) ? boundsOf(spaces, later) : undefined)),
        today,
      ),
    }));
  const all = years.flatMap((year) => year.opened);
  const after = yearsAsked.map((_, index) => summed(cohorts.flatMap((cohort) => cohort.after[index] ?? [])));
  return { cohorts, all: cohortOf(all, after, today), undated: catalogue.spaces.length - opened };
}
