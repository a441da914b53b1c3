import type { Catalogue } from '../catalogue.ts';
import type { Region } from '../gazetteer.ts';
import { onceFor } from '../once-for.ts';
import { countsOf, firstDay, onDay, type StateCounts } from './on-day.ts';
import { statesThroughTime, type PublishedStates } from './published.ts';

/** The register as dated evidence has it on one day. */
export interface DayCount {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly counts: StateCounts;
  /** Those open in each Region, in the gazetteer's order. */
  readonly openIn: readonly { readonly region: Region; readonly count: number }[];
  /** Those open of which no page says in which Region. */
  readonly openNowhere: number;
}

/** The last day of each year from the first dated evidence to the release, and the release's own; the newest last. */
export function countedDays(spaces: readonly PublishedStates[], today: string): readonly string[] {
  const [first, last] = [Number((firstDay(spaces) ?? today).slice(0, 4)), Number(today.slice(0, 4))];
  const ends = Array.from({ length: last - first }, (_, index) => `${first + index}-12-31`);
  return [...ends, today];
}

function countOn(spaces: readonly PublishedStates[], regions: readonly Region[], day: string): DayCount {
  const found = spaces.map((space) => onDay(space, day));
  const open = found.filter(({ state }) => state === 'open');
  const openIn = regions.map((region) => ({
    region,
    count: open.filter(({ space }) => space.region === region.nis).length,
  }));
  return {
    day,
    counts: countsOf(found),
    openIn,
    openNowhere: open.filter(({ space }) => space.region === undefined).length,
  };
}

/** The register at the end of each year, the newest last. */
export const yearCounts = onceFor((catalogue: Catalogue): readonly DayCount[] => {
  const spaces = statesThroughTime(catalogue);
  const regions = [...catalogue.gazetteer.regions.values()];
  return countedDays(spaces, catalogue.release.date).map((day) => countOn(spaces, regions, day));
});
