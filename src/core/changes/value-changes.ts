import { escapedKey, keysOf } from '../json-pointer.ts';
import { isSame } from '../pull-request/fact-changes.ts';
import type { AnyRecord } from './records.ts';

/**
 * One place of a record that is another than before. A side that is missing was not there, or is no more. With `order` the same
 * items stand in another order, and nothing is said otherwise: the numbers are the places that they had.
 */
export interface ValueChange {
  /** JSON Pointer, e.g. `/offers/day/price`; a list is one place. */
  readonly path: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly order?: readonly number[];
}

const isMap = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places that items of a list had in another, where both hold the same ones; each place is given once. */
function orderOf(before: readonly unknown[], after: readonly unknown[]): readonly number[] | undefined {
  if (before.length !== after.length || !after.every(isMap)) return undefined;
  const free = new Set(before.keys());
  const places = after.map((item) => [...free].find((place) => isSame(before[place], item) && free.delete(place)));
  return places.every((place) => place !== undefined) ? places : undefined;
}

function changeAt(path: string, from: unknown, to: unknown): ValueChange {
  const order = Array.isArray(from) && Array.isArray(to) ? orderOf(from, to) : undefined;
  if (order) return { path, order };
  return { path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** What differs between two values at one place: maps key by key, lists as a whole. The order of keys says nothing. */
export function valueChanges(before: unknown, after: unknown, path = ''): readonly ValueChange[] {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isMap(before) || !isMap(after)) return isSame(before, after) ? [] : [changeAt(path, before, after)];
  const keys = Object.keys({ ...before, ...after });
  return keys.flatMap((key) => valueChanges(before[key], after[key], `${path}/${escapedKey(key)}`));
}

/** Whether anything is said otherwise: another order of the same evidence says nothing. */
export const isSaid = ({ order }: ValueChange): boolean => order === undefined;

function placed(value: unknown, { from: _from, ...change }: ValueChange): unknown {
  if (!change.order) return change.to;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return change.order.map((place) => items[place]);
}

function withValue(value: unknown, keys: readonly string[], change: ValueChange): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return placed(value, change);
  const map: AnyRecord = isMap(value) ? value : {};
  const inner = withValue(Object.hasOwn(map, key) ? map[key] : undefined, rest, change);
  const { [key]: _old, ...others } = map;
  if (inner === undefined) return others;
  // What was there keeps its place among the keys.
  return Object.hasOwn(map, key) ? { ...map, [key]: inner } : { ...others, [key]: inner };
}

/** A record after changes; the inverse of `valueChanges`. */
export const changedRecord = (record: AnyRecord, changes: readonly ValueChange[]): AnyRecord =>
  changes.reduce<AnyRecord>((kept, change) => withValue(kept, keysOf(change.path), change) as AnyRecord, record);
