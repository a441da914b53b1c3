import { fieldAt } from '../fields.ts';
import { keysOf } from '../json-pointer.ts';
import { covers, leavesOf } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';

/** Maps that are one fact: their parts mean nothing alone. */
const whole = new Set(['/address', '/position']);

/** The fact that a place of a record belongs to: `/offers/day` of its price, `/address` of its street. */
function factAround(pointer: string): string {
  const [first = '', second = ''] = pointer.split('/').slice(1);
  const map = `/${first}`;
  if (whole.has(map) || second === '') return map;
  return fieldAt(map)?.type === 'entries' ? `${map}/${second}` : pointer;
}

/** Every fact of a record, as evidence names it: `/capacity/desks`, `/offers/day`, `/address`. */
export const factPointers = (record: Readonly<Record<string, unknown>>): readonly string[] => [
  ...new Set(leavesOf(record as unknown as SpaceRecord).map(({ pointer }) => factAround(pointer))),
];

/** Some places of a record as evidence names them: a fact of which all is meant is named once, as a whole. */
export function asEvidenceNames(pointers: readonly string[], record: SpaceRecord): readonly string[] {
  const meant = new Set(pointers);
  const leaves = leavesOf(record).map(({ pointer }) => pointer);
  const isWhole = (fact: string): boolean => leaves.every((leaf) => !covers(fact, leaf) || meant.has(leaf));
  const named = pointers.map((pointer) => (isWhole(factAround(pointer)) ? factAround(pointer) : pointer));
  return [...new Set(named)];
}

/** A copy of a record with another value at a place, or without the place; maps that this empties are gone too. */
export function withValueAt<Value extends object>(record: Value, pointer: string, value: unknown): Value {
  const [key = '', ...rest] = keysOf(pointer);
  const below = Object(Reflect.get(record, key) ?? {});
  const inner = rest.length === 0 ? value : withValueAt(below, pointer.slice(pointer.indexOf('/', 1)), value);
  const isGone = inner === undefined || (rest.length > 0 && Object.keys(Object(inner)).length === 0);
  if (!isGone) return { ...record, [key]: inner };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Value;
}
