import { describedIn } from '../described.ts';
import type { Problem } from '../problem.ts';
import type { JudgedKind } from '../record-schemas.ts';
import type { Rule } from './rule.ts';

const rangeShapes = ['count', 'quantity'];

/** A range of counts runs from the smaller to the greater number, in a record of whatever kind. */
export const rangesBackwards = (kind: JudgedKind, record: object): readonly Problem[] =>
  describedIn(kind, record).flatMap(({ pointer, value, shape }) => {
    if (!rangeShapes.includes(shape ?? '') || !Array.isArray(value)) return [];
    const [least, most] = value.map(Number);
    return least !== undefined && most !== undefined && least < most
      ? []
      : [{ code: 'not-a-range', pointer, args: { found: JSON.stringify(value) } } as const];
  });

export const rangesRunUp: Rule = (record) => rangesBackwards('space', record);
