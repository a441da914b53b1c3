import type { CriterionId } from '../criteria/criteria.ts';
import type { Formula } from './formula.ts';

/** The criteria that a formula asks without any choice among them: those for which a tick can stand. */
export const plainlyAsked = (formula: Formula): readonly CriterionId[] =>
  [formula, ...(typeof formula === 'object' && 'all' in formula ? formula.all : [])].filter(
    (part) => typeof part === 'string',
  );
