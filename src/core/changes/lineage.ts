import { isSame } from '../pull-request/fact-changes.ts';
import type { AnyRecord, RecordsById } from './records.ts';

/** What became of records that are no more under their identifier. */
export interface Lineage {
  /** The identifier that a record had, by the one that it has now. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The record that a record has gone into, by the identifier that is no more. */
  readonly merged: Readonly<Record<string, string>>;
}

/** From how much alike on a record that came is the one that went: the measure that git takes for files, as the project sets it. */
const alike = 0.6;

type Signs = ReadonlySet<string>;

function signsUnder(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path + JSON.stringify(value)];
  // An item of a list is one thing, wherever it stands in the list.
  if (Array.isArray(value)) return value.map((item) => path + JSON.stringify(item));
  return [path, ...Object.entries(value).flatMap(([key, inner]) => signsUnder(`${path}/${key}`, inner))];
}

/** All that a record says, as texts: its facts, and each of its pages and looks. */
const signsOf = (record: AnyRecord): Signs => new Set(signsUnder('', record));

/** What few records share: the addresses of their pages, and their names. */
function tracesOf({ sources = [], name, otherNames = [], formerNames = {} }: AnyRecord): Signs {
  const urls = (sources as readonly { readonly url?: string }[]).map(({ url }) => `page ${url}`);
  const names = [name, ...(otherNames as readonly unknown[]), ...Object.keys(Object(formerNames))];
  return new Set([...urls, ...names.filter((one) => one !== undefined).map((one) => `name ${JSON.stringify(one)}`)]);
}

type Named = readonly (readonly [id: string, record: AnyRecord])[];

/** Finds the records that share any trace with one, so that not each has to be held against each. */
function sharersIn(records: Named): (record: AnyRecord) => ReadonlyMap<string, AnyRecord> {
  const traced = records.flatMap(([id, record]) => [...tracesOf(record)].map((trace) => ({ trace, id, record })));
  const byTrace = Map.groupBy(traced, ({ trace }) => trace);
  return (record) => {
    const found = [...tracesOf(record)].flatMap((trace) => byTrace.get(trace) ?? []);
    return new Map(found.map(({ id, record: sharer }) => [id, sharer]));
  };
}

const without = (records: RecordsById, others: RecordsById): Named =>
  Object.entries(records).filter(([id]) => !Object.hasOwn(others, id));

interface Pair {
  readonly went: string;
  readonly came: string;
  readonly share: number;
}

const byShare = (a: { readonly share: number }, b: { readonly share: number }): number => b.share - a.share;

function pairsIn(before: RecordsById, after: RecordsById): readonly Pair[] {
  const sharersOf = sharersIn(without(after, before));
  return without(before, after).flatMap(([went, record]) => {
    const signs = signsOf(record);
    return [...sharersOf(record)].map(([came, other]) => {
      const others = signsOf(other);
      return { went, came, share: signs.intersection(others).size / Math.max(signs.size, others.size) };
    });
  });
}

/** Records that went beside those that came, the most alike first; a record is one half of one pair. */
function renamedIn(before: RecordsById, after: RecordsById): Lineage['renamed'] {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { went, came } of pairsIn(before, after)
    .filter(({ share }) => share >= alike)
    .toSorted(byShare)) {
    if (taken.has(went) || renamed.has(came)) continue;
    renamed.set(came, went);
    taken.add(went);
  }
  return Object.fromEntries(renamed);
}

/** The record that has taken over most of the pages and names of one that went: half of them at least, some of them anew. */
function heirOf(
  gone: AnyRecord,
  sharers: ReadonlyMap<string, AnyRecord>,
  had: (id: string) => Signs,
): string | undefined {
  const traces = tracesOf(gone);
  const heirs = [...sharers].map(([id, record]) => {
    const shared = traces.intersection(tracesOf(record));
    return { id, share: shared.size, isNews: shared.difference(had(id)).size > 0 };
  });
  return heirs.filter(({ share, isNews }) => isNews && share * 2 >= traces.size).toSorted(byShare)[0]?.id;
}

function mergedIn(before: RecordsById, after: RecordsById, renamed: Lineage['renamed']): Lineage['merged'] {
  const kept = new Set(Object.values(renamed));
  const gone = without(before, after).filter(([id]) => !kept.has(id));
  if (gone.length === 0) return {};
  const earlier = (id: string): AnyRecord => before[renamed[id] ?? id] ?? {};
  const sharersOf = sharersIn(Object.entries(after).filter(([id, record]) => !isSame(earlier(id), record)));
  const found = gone.map(
    ([id, record]) => [id, heirOf(record, sharersOf(record), (heir) => tracesOf(earlier(heir)))] as const,
  );
  return Object.fromEntries(found.flatMap(([id, into]) => (into === undefined ? [] : [[id, into] as const])));
}

/** Which records of one kind have another identifier now, and which have gone into another one. */
export function lineageBetween(before: RecordsById, after: RecordsById): Lineage {
  const renamed = renamedIn(before, after);
  return { renamed, merged: mergedIn(before, after, renamed) };
}
