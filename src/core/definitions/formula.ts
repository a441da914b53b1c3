import type { CriterionId } from '../criteria/criteria.ts';

/** What a definition asks, as its file writes it: a criterion by its id, or several combined. */
export type Formula = CriterionId | All | Any | Not | AtLeast | Beyond;

interface All {
  readonly all: readonly Formula[];
}
interface Any {
  readonly any: readonly Formula[];
}
interface Not {
  readonly not: Formula;
}
interface AtLeast {
  /** So many of these, or more. */
  readonly atLeast: { readonly count: number; readonly of: readonly Formula[] };
}
interface Beyond {
  /** Asked by the source and told by no record, e.g. `liability-cover`: a key of the definition's `beyond`. */
  readonly beyond: string;
}

/** The words by which a formula combines; each stands alone in its object. */
export const operators = ['all', 'any', 'not', 'atLeast', 'beyond'] as const;

/** What a formula combines; nothing for a criterion, for what no record tells, or where the checker will ask for it. */
export function operandsOf(formula: Formula): readonly Formula[] {
  if (typeof formula === 'string' || 'beyond' in formula) return [];
  if ('all' in formula) return formula.all;
  if ('any' in formula) return formula.any;
  return 'not' in formula ? [formula.not] : (formula.atLeast.of ?? []);
}

/** Everything that a formula asks in the end, in its order, repetitions kept. */
export function leavesOf(formula: Formula): readonly (CriterionId | Beyond)[] {
  if (typeof formula === 'string' || 'beyond' in formula) return [formula];
  return operandsOf(formula).flatMap(leavesOf);
}

/** The criteria that a formula names, each once. */
export const criteriaIn = (formula: Formula): readonly CriterionId[] => [
  ...new Set(leavesOf(formula).filter((leaf) => typeof leaf === 'string')),
];
