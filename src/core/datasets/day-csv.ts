import { stringify } from 'csv-stringify/sync';
import { dayRows } from '../as-of/day-rows.ts';
import { statesThroughTime } from '../as-of/published.ts';
import { countedDays } from '../as-of/years.ts';
import type { Catalogue } from '../catalogue.ts';
import { csvForm } from './csv-form.ts';
import { inGroups } from './pieces.ts';
import { byId } from './table.ts';

/** The last days of the years of which the register holds evidence, each with a file of its own. */
export const filedDays = (catalogue: Catalogue): readonly string[] =>
  countedDays(statesThroughTime(catalogue), catalogue.release.date).filter((day) => day.endsWith('-12-31'));

/** Lines that the library is given at once. */
const linesAtOnce = 500;

/** `as-of/<day>.csv`: the register as dated evidence has it on one day, by identifier. */
export function* dayCsv(day: string, catalogue: Catalogue): Iterable<string> {
  const spaces = statesThroughTime(catalogue).toSorted(byId);
  for (const lines of inGroups(dayRows(spaces, day, catalogue.release.version), linesAtOnce))
    yield stringify([...lines.map((line) => [...line])], csvForm);
}
