import type { Catalogue, Network, Statistic } from './catalogue.ts';
import { compareDates, periodOf } from './dates.ts';
import { evidenceFor, evidenceOf, type Evidence } from './evidence.ts';
import type { Selection } from './filters.ts';
import { escapedKey } from './json-pointer.ts';
import { openOn } from './open-on.ts';
import type { NetworkRecord, StatisticRecord } from './records.ts';

export type PublishedCount = StatisticRecord['values'][string];
export type Unit = StatisticRecord['unit'];
type Count = PublishedCount['count'];

/** NIS code of the whole country, which no Region has. */
const belgium = '01000';

/** A count that somebody published, beside the register's own of the same day. */
export interface Comparison {
  readonly published: PublishedCount;
  /** Spaces known to be open then: from the least to the most where the date is no day; missing where nothing is compared. */
  readonly known?: Count;
  readonly evidence: readonly Evidence[];
}

/** Newest last, undated after them, equal ones in the order of the file. */
function byDate({ on: a }: { readonly on?: string }, { on: b }: { readonly on?: string }): number {
  if (a && b) return compareDates(a, b);
  return Number(Boolean(b)) - Number(Boolean(a));
}

/** The spaces of a series' kinds and territory that dated evidence shows open on a day (`YYYY-MM-DD`). */
export const knownOpen = ({ kinds = [], territory }: StatisticRecord, { spaces }: Catalogue, day: string): number =>
  openOn(spaces, day).filter(
    ({ record, place }) =>
      record.kinds.some((kind) => kinds.includes(kind)) && [belgium, place.region?.nis].includes(territory),
  ).length;

/** A count dated to a year or a month is met at its first and its last day. */
function knownDuring(record: StatisticRecord, catalogue: Catalogue, date: string): Count {
  const { start, end } = periodOf(date);
  const [first, last] = [knownOpen(record, catalogue, start), knownOpen(record, catalogue, end)];
  return first === last ? first : [Math.min(first, last), Math.max(first, last)];
}

/** The counts of a series in the order of their dates, each with what the register knows of that time. */
export function comparisonsOf({ record }: Statistic, catalogue: Catalogue): readonly Comparison[] {
  const evidence = evidenceOf(record);
  return Object.entries(record.values)
    .toSorted(([, a], [, b]) => byDate(a, b))
    .map(([key, published]) => ({
      published,
      ...(record.kinds && published.on && { known: knownDuring(record, catalogue, published.on) }),
      evidence: evidenceFor(evidence, `/values/${escapedKey(key)}`).toSorted((a, b) => a.number - b.number),
    }));
}

/** The series that the register is compared with, the longest first. */
export const comparedSeries = ({ statistics }: Catalogue): readonly Statistic[] =>
  statistics
    .filter(({ record }) => record.kinds)
    .toSorted((a, b) => Object.keys(b.record.values).length - Object.keys(a.record.values).length);

/** What a network claims last, beside its spaces in the register. */
export interface Claim {
  readonly network: Network;
  readonly claimed: NonNullable<NetworkRecord['counts']>[string] & { readonly spaces: Count };
  readonly known: number;
  readonly selection: Selection;
}

const countsSpaces = (count: NonNullable<NetworkRecord['counts']>[string]): count is Claim['claimed'] =>
  count.spaces !== undefined;

/** The newest number of spaces that sources give of each network, in the catalogue's order; those without one are left out. */
export const claimsOf = ({ networks }: Catalogue): readonly Claim[] =>
  networks.flatMap((network) => {
    const counts = Object.values(network.record.counts ?? {}).filter(countsSpaces);
    const claimed = counts.toSorted(byDate).findLast(({ on }) => on) ?? counts[0];
    if (!claimed) return [];
    return [{ network, claimed, known: network.members.length, selection: { network: [network.id] } }];
  });
