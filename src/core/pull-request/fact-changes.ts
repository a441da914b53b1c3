import type { Space } from '../catalogue.ts';
import { fields, type Field } from '../fields.ts';
import { escapedKey } from '../json-pointer.ts';
import { valueAt } from '../leaves.ts';

/** One fact that is another than before; a side that is missing is not known. */
export interface FactChange {
  readonly pointer: string;
  readonly field: Field;
  /** The map that it is a part of, e.g. the amenities of `/amenities/wifi`. */
  readonly map?: Field;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Place = Pick<FactChange, 'pointer' | 'field' | 'map'>;

// Address and position are one fact each: their parts mean nothing alone.
const isWhole = ({ type, key }: Field): boolean => type !== 'map' || key === 'address' || key === 'position';

function placesIn(field: Field, records: readonly object[]): readonly Place[] {
  const { pointer, type, children } = field;
  if (type === 'entries') {
    const keys = new Set(records.flatMap((record) => Object.keys(Object(valueAt(record, pointer)))));
    return [...keys].map((key) => ({ pointer: `${pointer}/${escapedKey(key)}`, field }));
  }
  if (isWhole(field)) return [{ pointer, field }];
  return children.map((child) => ({ pointer: child.pointer, field: child, map: field }));
}

/** A value with the keys of its maps in one order: a record may write them in any. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => Number(a > b) - Number(a < b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** Whether two values say the same, whatever the order of keys in them. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

/** Every fact that differs between two versions of a space, in the schema's order; of a new or a removed one, all. */
export function factChanges(before: Space | undefined, after: Space | undefined): readonly FactChange[] {
  const [was, is] = [before?.record ?? {}, after?.record ?? {}];
  return fields
    .filter(({ needsEvidence }) => needsEvidence)
    .flatMap((field) => placesIn(field, [was, is]))
    .map((place) => ({ ...place, before: valueAt(was, place.pointer), after: valueAt(is, place.pointer) }))
    .filter((change) => !isSame(change.before, change.after));
}
