import { covers } from './leaves.ts';
import type { Problem } from './problem.ts';
import type { NetworkRecord, SpaceRecord } from './records.ts';
import { networkRules } from './rules/network-rules.ts';
import { rules } from './rules/index.ts';
import type { Surroundings } from './rules/rule.ts';
import { validate, type JudgedKind } from './validate.ts';

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy without what stands at some places, so that the rules can judge the rest; a hole left in a list fails the schema again. */
function without(value: unknown, pointers: readonly string[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const pointer of pointers) {
    const keys = pointer.split('/').slice(1);
    const parent = keys.slice(0, -1).reduce<unknown>((node, key) => (isMap(node) ? node[key] : undefined), copy);
    if (isMap(parent)) Reflect.deleteProperty(parent, keys.at(-1) ?? '');
  }
  return copy;
}

type Rules = (record: unknown) => readonly Problem[];

/** The schema first; the rules on what the schema accepts, so that one run tells everything that can be told. */
function judged(kind: JudgedKind, value: unknown, ruled: Rules): readonly Problem[] {
  const problems = validate(kind, value);
  if (problems.length === 0) return ruled(value);
  const faulty = problems.map(({ pointer }) => pointer);
  const rest = without(value, faulty);
  if (validate(kind, rest).length > 0) return problems;
  const isAboutFaulty = ({ args }: Problem): boolean => faulty.some((pointer) => covers(pointer, String(args['found'])));
  return [...problems, ...ruled(rest).filter((problem) => !isAboutFaulty(problem))];
}

/** Everything that is wrong with a space's record; none when it may be published. */
export const judgeSpace = (value: unknown, surroundings: Surroundings): readonly Problem[] =>
  judged('space', value, (record) => rules.flatMap((rule) => rule(record as SpaceRecord, surroundings)));

/** Everything that is wrong with a network's record; none when it may be published. */
export const judgeNetwork = (value: unknown, surroundings: Surroundings): readonly Problem[] =>
  judged('network', value, (record) => networkRules.flatMap((rule) => rule(record as NetworkRecord, surroundings)));
