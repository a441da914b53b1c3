import { fields, type Field } from './fields.ts';
import { escapedKey, keysOf } from './json-pointer.ts';
import { onceForText } from './once-for.ts';
import type { SpaceRecord } from './records.ts';

/** One fact of a record: where it stands and what it says, e.g. `/capacity/desks`, 20. */
export interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function leavesUnder(pointer: string, value: unknown): readonly Leaf[] {
  const entries = isMap(value) ? Object.entries(value) : [];
  // An empty entry is a fact too: `"creative-wallonia": {}` says that the place is a member.
  if (entries.length === 0) return [{ pointer, value }];
  return entries.flatMap(([key, inner]) => leavesUnder(`${pointer}/${escapedKey(key)}`, inner));
}

const evidenced = new Set(fields.filter((field) => field.needsEvidence).map((field) => field.key));

/** Every fact of a record that evidence must support, in the record's own order. */
export function leavesOf(record: SpaceRecord): readonly Leaf[] {
  return Object.entries(record)
    .filter(([key]) => evidenced.has(key))
    .flatMap(([key, value]) => leavesUnder(`/${key}`, value));
}

/** Finds what stands at a JSON Pointer in one record after another: the pointer itself is read once. */
export const finderOf: (pointer: string) => (record: object) => unknown = onceForText((pointer) => {
  const keys = keysOf(pointer);
  return (record: object) =>
    keys.reduce<unknown>((value, key) => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined), record);
});

/** What stands at a JSON Pointer of a record; `undefined` where it leads nowhere. */
export const valueAt = (record: object, pointer: string): unknown => finderOf(pointer)(record);

/** Whether evidence named by one pointer speaks of the other: the same place, or one inside the other. */
export const covers = (named: string, pointer: string): boolean => pointer === named || pointer.startsWith(`${named}/`);

/** The entries of `offers`, `networks`, `formerSites` and `formerNames` are named one by one, never as a whole. */
export const isNamedWhole = (field: Field | undefined): boolean => field?.type === 'entries';
