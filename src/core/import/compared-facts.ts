import { escapedKey } from '../json-pointer.ts';
import { valueAt } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';
import { asciiSlug } from '../slug.ts';

/** One fact as a file and the register tell it. */
export interface Difference {
  readonly pointer: string;
  readonly here: unknown;
  readonly there: unknown;
}

/** The facts of a file beside those of a record. */
export interface ComparedFacts {
  readonly agree: readonly string[];
  readonly differ: readonly Difference[];
  /** Pointers of what only the file tells. */
  readonly onlyThere: readonly string[];
}

type Leaf = readonly [pointer: string, value: unknown];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts of a map, each with its JSON Pointer below `at`; a list is one fact. */
export const leavesUnder = (value: unknown, at: string): readonly Leaf[] =>
  isMap(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesUnder(inner, `${at}/${escapedKey(key)}`))
    : [[at, value]];

/** An address of the web without what two copies of one may differ in: scheme, `www.`, a last slash, capitals of the host. */
function bareAddress(text: string): string {
  const address = URL.parse(text);
  return address
    ? `${address.host.replace(/^www\./, '')}${address.pathname.replace(/\/$/, '')}${address.search}`
    : text;
}

const ways: Readonly<Record<string, (text: string) => string>> = { '/website': bareAddress };

function textOf(pointer: string, value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((one) => textOf(pointer, one))
      .toSorted()
      .join(' ');
  return (ways[pointer] ?? asciiSlug)(String(value));
}

/** Names that the place bears or bore are no other names. */
function isNamed(record: SpaceRecord, name: unknown): boolean {
  const names = [record.name, ...(record.otherNames ?? []), ...Object.keys(record.formerNames ?? {})];
  return names.some((one) => textOf('/name', one) === textOf('/name', name));
}

/** Compares fact by fact; accents, capitals and signs are no difference. */
export function comparedFacts(facts: Readonly<Record<string, unknown>>, record: SpaceRecord): ComparedFacts {
  const agree: string[] = [];
  const differ: Difference[] = [];
  const onlyThere: string[] = [];
  for (const [pointer, there] of leavesUnder(facts, '')) {
    const here = valueAt(record, pointer);
    const isSame = pointer === '/name' ? isNamed(record, there) : textOf(pointer, here) === textOf(pointer, there);
    if (here === undefined) onlyThere.push(pointer);
    else if (isSame) agree.push(pointer);
    else differ.push({ pointer, here, there });
  }
  return { agree, differ, onlyThere };
}
