import type { Catalogue, Definition } from '../catalogue.ts';
import { periodOf } from '../dates.ts';
import { evidenceFor, evidenceOf, type Evidence } from '../evidence.ts';
import { escapedKey } from '../json-pointer.ts';
import { openOn } from '../open-on.ts';
import type { PublishedCount, Unit } from '../published-counts.ts';
import { countsUnder } from './counts-under.ts';
import { rangeOf } from './counts.ts';

/** The counts that are quoted most, each by its series and its key: they do not count the same thing. */
const quoted = [
  { series: 'coworking-spaces-belgium', key: '2012' },
  { series: 'coworking-spaces-belgium', key: '2014' },
  { series: 'coworking-spaces-belgium', key: '2019' },
  { series: 'flexible-office-centres-belgium', key: '2023-05' },
] as const;

export interface QuotedCount {
  readonly series: string;
  readonly unit: Unit;
  /** Its date is known: a count without one is quoted by nobody. */
  readonly published: PublishedCount & { readonly on: string };
  readonly evidence: readonly Evidence[];
}

function quotedCount({ series, key }: (typeof quoted)[number], { statistics }: Catalogue): QuotedCount {
  const record = statistics.find(({ id }) => id === series)?.record;
  const published = record?.values[key];
  if (!record || !published?.on) throw new Error(`content/statistics/${series}.json has no dated count ${key}.`);
  const evidence = evidenceFor(evidenceOf(record), `/values/${escapedKey(key)}`);
  return { series, unit: record.unit, published: { ...published, on: published.on }, evidence };
}

/**
 * The counts that are quoted most, in the order of their dates.
 * @throws when the series no longer has one of them
 */
export const quotedCounts = (catalogue: Catalogue): readonly QuotedCount[] =>
  quoted.map((one) => quotedCount(one, catalogue));

/**
 * What a definition gives at the date of a count, by the spaces that dated evidence shows open then: from the fewest
 * that surely were one to the most that may have been, met at the first and the last day of the date.
 */
export function rangeThen(
  definition: Definition,
  { spaces }: Catalogue,
  { published }: QuotedCount,
): readonly [number, number] {
  const { start, end } = periodOf(published.on);
  const ranges = [start, end].map((day) => rangeOf(countsUnder(definition, openOn(spaces, day))));
  return [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))];
}
