import { guarded } from '../datasets/csv-form.ts';
import { firstAddress, onDay, type OnDay } from './on-day.ts';
import type { PublishedStates } from './published.ts';

/** The columns of the register on one day, in CSV; those of the same name mean what they mean in `state_intervals.csv`. */
export const dayHeads = [
  'id',
  'name',
  'municipality',
  'region',
  'day',
  'state',
  'from',
  'earliest',
  'by',
  'date',
  'evidence',
  'source',
  'release',
] as const;

function rowOf({ space, interval, state, evidence }: OnDay, day: string, release: string): readonly string[] {
  const { id, name, municipality = '', region = '', sources } = space;
  return [
    id,
    guarded(name),
    municipality,
    region,
    day,
    state,
    interval.from ?? '',
    interval.earliest ?? '',
    evidence?.by ?? '',
    evidence?.date ?? '',
    (evidence?.numbers ?? []).join(';'),
    firstAddress(evidence, sources) ?? '',
    release,
  ];
}

/**
 * The lines of a day's CSV: its heads, then each space with its state and the newest evidence of it by then.
 * @param release version of the release that knows it
 */
export function* dayRows(spaces: Iterable<PublishedStates>, day: string, release: string): Iterable<readonly string[]> {
  yield dayHeads;
  for (const space of spaces) yield rowOf(onDay(space, day), day, release);
}
