import { fieldAt } from '../fields.ts';
import { isNamedWhole, leavesOf, valueAt } from '../leaves.ts';
import { nearest } from '../nearest.ts';
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
  const named = (list: string) => (evidence: { supports?: readonly string[]; contradicts?: Readonly<Record<string, unknown>> }, index: number) =>
    ({ at: `/${list}/${index}`, supports: evidence.supports ?? [], contradicts: evidence.contradicts ?? {} });
  return [...sources.map(named('sources')), ...checks.map(named('checks'))];
}

/** Every place of a record that evidence may name: its facts, and the maps that hold them. */
function placesOf(record: SpaceRecord): readonly string[] {
  const above = leavesOf(record).flatMap(({ pointer }) => {
    const keys = pointer.split('/').slice(1);
    return keys.map((_, index) => `/${keys.slice(0, index + 1).join('/')}`);
  });
  return [...new Set(above)].filter((pointer) => !isNamedWhole(fieldAt(pointer)) || pointer.split('/').length > 2);
}

function deadPointer(named: string, at: string, record: SpaceRecord): Problem | undefined {
  const field = fieldAt(named);
  if (isNamedWhole(field) && named.split('/').length === 2) return { code: 'pointer-too-wide', pointer: at, args: { found: named } };
  if (valueAt(record, named) !== undefined && field?.needsEvidence) return undefined;
  return { code: 'dead-pointer', pointer: at, args: { found: named, meant: nearest(named, placesOf(record)) ?? placesOf(record).join(' ') } };
}

function contradictionProblem(pointer: string, value: unknown, { at, supports }: Named, record: SpaceRecord): Problem | undefined {
  const place = `${at}/contradicts/${pointer.replaceAll('/', '~1')}`;
  const dead = deadPointer(pointer, place, record);
  if (dead) return dead;
  if (supports.includes(pointer)) return { code: 'supports-and-contradicts', pointer: place, args: { found: pointer } };
  if (JSON.stringify(value) === JSON.stringify(valueAt(record, pointer))) return { code: 'contradicts-nothing', pointer: place, args: { found: pointer } };
  const isValid = isValidAt('space', schemaPathOf(pointer), value);
  return isValid ? undefined : { code: 'contradiction-not-valid', pointer: place, args: { found: JSON.stringify(value), field: pointer } };
}

/** What evidence supports or contradicts is there; a contradiction gives another valid value. */
export const pointersLead: Rule = (record) =>
  namedBy(record).flatMap((named) => [
    ...named.supports.flatMap((pointer, index) => deadPointer(pointer, `${named.at}/supports/${index}`, record) ?? []),
    ...Object.entries(named.contradicts).flatMap(([pointer, value]) => contradictionProblem(pointer, value, named, record) ?? []),
  ]);
