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

const nameTrace = (name: unknown): string => `name ${JSON.stringify(name)}`;

/** What few records share: the addresses of their pages, and their names. */
function tracesOf({ sources = [], name, otherNames = [], formerNames = {} }: AnyRecord): Signs {
  const urls = (sources as readonly { readonly url?: string }[]).flatMap(({ url }) => (url ? [`page ${url}`] : []));
  const names = [name, ...(otherNames as readonly unknown[]), ...Object.keys(Object(formerNames))];
  return new Set([...urls, ...names.filter((one) => one !== undefined).map(nameTrace)]);
}

/** The one record that carries a trace; null where several do, such as the page of a directory: it then tells none of them. */
type Carriers = ReadonlyMap<string, string | null>;

function carriersIn(records: RecordsById): Carriers {
  const carriers = new Map<string, string | null>();
  for (const [id, record] of Object.entries(records))
    for (const trace of tracesOf(record)) carriers.set(trace, carriers.has(trace) ? null : id);
  return carriers;
}

/** A record that went, and by whom its traces are carried now: under undefined those that nobody carries. */
interface Gone {
  readonly id: string;
  readonly record: AnyRecord;
  readonly carried: ReadonlyMap<string | undefined, readonly string[]>;
}

function goneIn(before: RecordsById, after: RecordsById): readonly Gone[] {
  const gone = Object.entries(before).filter(([id]) => !Object.hasOwn(after, id));
  if (gone.length === 0) return [];
  const [then, now] = [carriersIn(before), carriersIn(after)];
  return gone.map(([id, record]) => {
    const own = [...tracesOf(record)].filter((trace) => then.get(trace) !== null && now.get(trace) !== null);
    return { id, record, carried: Map.groupBy(own, (trace) => now.get(trace) ?? undefined) };
  });
}

interface Pair {
  readonly went: string;
  readonly came: string;
  readonly share: number;
}

const shareOf = (a: Signs, b: Signs): number => a.intersection(b).size / Math.max(a.size, b.size);

/** Each record that went beside those that came and carry any of its traces. */
const pairsIn = (gone: readonly Gone[], before: RecordsById, after: RecordsById): readonly Pair[] =>
  gone.flatMap(({ id: went, record, carried }) =>
    [...carried.keys()]
      .filter((id) => id !== undefined)
      .filter((id) => !Object.hasOwn(before, id))
      .map((came) => ({ went, came, share: shareOf(signsOf(record), signsOf(after[came] ?? {})) })),
  );

/** Records that went beside those that came, the most alike first; a record is one half of one pair. */
function renamedIn(pairs: readonly Pair[]): Lineage['renamed'] {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { went, came } of pairs.filter(({ share }) => share >= alike).toSorted((a, b) => b.share - a.share)) {
    if (taken.has(went) || renamed.has(came)) continue;
    renamed.set(came, went);
    taken.add(went);
  }
  return Object.fromEntries(renamed);
}

/** The record that has taken over the name of one that went, and with it half of its pages and names at least. */
function heirOf({ record, carried }: Gone): string | undefined {
  const name = nameTrace(record['name']);
  const count = [...carried.values()].flat().length;
  return [...carried].find(([, traces]) => traces.includes(name) && traces.length * 2 >= count)?.[0];
}

/** Which records of one kind have another identifier now, and which have gone into another one. */
export function lineageBetween(before: RecordsById, after: RecordsById): Lineage {
  const gone = goneIn(before, after);
  const renamed = renamedIn(pairsIn(gone, before, after));
  const kept = new Set(Object.values(renamed));
  const heirs = gone.filter(({ id }) => !kept.has(id)).map((one) => [one.id, heirOf(one)] as const);
  return {
    renamed,
    merged: Object.fromEntries(heirs.flatMap(([id, into]) => (into === undefined ? [] : [[id, into] as const]))),
  };
}
