import { fieldAt } from '../fields.ts';
import { keysOf } from '../json-pointer.ts';
import { valueAt } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';
import type { Answers } from './answers.ts';
import { withValueAt } from './fact-pointers.ts';
import { answersOf } from './record-of.ts';

/** A space of the register, and the place in its record that a correction is about. */
export interface Subject {
  readonly id: string;
  readonly record: SpaceRecord;
  readonly pointer: string;
}

/** The map that a place of a record is in, e.g. `/offers` of `/offers/day/price`. */
export const mapOf = (pointer: string): string => `/${keysOf(pointer)[0] ?? ''}`;

/** Whether a place is an entry of a map, or in one: `/offers/day`. */
export const isEntry = (pointer: string): boolean =>
  fieldAt(mapOf(pointer))?.type === 'entries' && keysOf(pointer).length > 1;

/** Whether a correction adds entries to a map, e.g. `/offers`, and leaves those that are there. */
export const addsEntries = (pointer: string): boolean =>
  fieldAt(pointer)?.type === 'entries' && keysOf(pointer).length === 1;

/** What the form shows at first: what the record says there now; nothing where entries are to be added. */
export function answersAbout({ record, pointer }: Subject): Answers {
  if (addsEntries(pointer)) return {};
  const value = valueAt(record, pointer);
  return value === undefined ? {} : answersOf(withValueAt({}, pointer, value) as Record<string, unknown>);
}
