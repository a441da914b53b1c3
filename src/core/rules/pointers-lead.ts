import { isCalendarDate } from '../dates.ts';
import { fieldAt } from '../fields.ts';
import { escapedKey, keysOf } from '../json-pointer.ts';
import { isNamedWhole, leavesOf, valueAt } from '../leaves.ts';
import { nearest } from '../nearest.ts';
import { onceForText } from '../once-for.ts';
import type { Problem } from '../problem.ts';
import type { SpaceRecord } from '../records.ts';
import { schemaPathOf } from '../schema-path.ts';
import { isValidAt } from '../validate.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly at: string;
  readonly supports: readonly string[];
  readonly contradicts: Readonly<Record<string, unknown>>;
}

function namedBy({ sources = [], checks = [] }: SpaceRecord): readonly Named[] {
  const named =
    (list: string) =>
    (evidence: { supports?: readonly string[]; contradicts?: Readonly<Record<string, unknown>> }, index: number) => ({
      at: `/${list}/${index}`,
      supports: evidence.supports ?? [],
      contradicts: evidence.contradicts ?? {},
    });
  return [...sources.map(named('sources')), ...checks.map(named('checks'))];
}

const isWholeList = onceForText((pointer) => isNamedWhole(fieldAt(pointer)) && keysOf(pointer).length === 1);

/** Every place of a record that evidence may name: its facts, and the maps that hold them. */
function placesOf(record: SpaceRecord): readonly string[] {
  const above = leavesOf(record).flatMap(({ pointer }) => {
    const keys = pointer.split('/').slice(1);
    return keys.map((_, index) => `/${keys.slice(0, index + 1).join('/')}`);
  });
  return [...new Set(above)].filter((pointer) => !isWholeList(pointer));
}

/** Evidence names a place that is not there; the nearest one is proposed, else all of them are told. */
export function deadPointer(found: string, pointer: string, places: readonly string[], atKey: boolean): Problem {
  const meant = nearest(found, places);
  const at = { pointer, ...(atKey && { atKey }) };
  return meant
    ? { code: 'dead-pointer-near', args: { found, meant }, ...at }
    : { code: 'dead-pointer', args: { found, places: places.join(', ') }, ...at };
}

function pointerProblem(named: string, at: string, record: SpaceRecord, atKey = false): Problem | undefined {
  if (isWholeList(named))
    return {
      code: 'pointer-too-wide',
      pointer: at,
      args: { found: named, example: placesOf(record).find((place) => place.startsWith(`${named}/`)) ?? `${named}/…` },
      ...(atKey && { atKey }),
    };
  if (valueAt(record, named) !== undefined && fieldAt(named)?.needsEvidence) return undefined;
  return deadPointer(named, at, placesOf(record), atKey);
}

/** Judged alone, as the field's own value would be. */
const couldStandAt = (pointer: string, value: unknown): boolean =>
  isValidAt('space', schemaPathOf(pointer), value) &&
  !(fieldAt(pointer)?.type === 'date' && !isCalendarDate(String(value)));

function contradictionProblem(
  pointer: string,
  value: unknown,
  { at, supports }: Named,
  record: SpaceRecord,
): Problem | undefined {
  const place = `${at}/contradicts/${escapedKey(pointer)}`;
  const dead = pointerProblem(pointer, place, record, true);
  if (dead) return dead;
  if (supports.includes(pointer))
    return { code: 'supports-and-contradicts', pointer: place, args: { found: pointer }, atKey: true };
  if (JSON.stringify(value) === JSON.stringify(valueAt(record, pointer)))
    return { code: 'contradicts-nothing', pointer: place, args: { found: pointer } };
  return couldStandAt(pointer, value)
    ? undefined
    : { code: 'contradiction-not-valid', pointer: place, args: { found: JSON.stringify(value), field: pointer } };
}

function* problemsIn(record: SpaceRecord): Generator<Problem | undefined> {
  for (const named of namedBy(record)) {
    for (const [index, pointer] of named.supports.entries())
      yield pointerProblem(pointer, `${named.at}/supports/${index}`, record);
    for (const [pointer, value] of Object.entries(named.contradicts))
      yield contradictionProblem(pointer, value, named, record);
  }
}

/** The most dead pointers that are told of one record: each is compared with every place there is. */
export const mostDead = 100;

/** What evidence supports or contradicts is there; a contradiction gives another valid value. */
export const pointersLead: Rule = (record) => {
  const problems = problemsIn(record).filter((problem) => problem !== undefined);
  return [...problems.take(mostDead)];
};
