import type { Definition, Space } from '../catalogue.ts';
import { criteria, type CriterionId } from '../criteria/criteria.ts';
import type { Judgement } from '../criteria/judgement.ts';
import { onceFor } from '../once-for.ts';
import { decide, type Decision } from './decide.ts';
import type { Formula } from './formula.ts';

type Judgements = Readonly<Record<CriterionId, Judgement>>;

/** What every criterion says of a space: pages, tables and downloads ask the same of the same spaces. */
export const judgementsOf: (space: Space) => Judgements = onceFor(
  ({ record, place }) => Object.fromEntries(criteria.map(({ id, judge }) => [id, judge(record, place)])) as Judgements,
);

/** A space under a formula. */
export interface Answered extends Decision {
  readonly space: Space;
  /** JSON Pointers to the facts behind the criteria that decide; of an unknown, to what would settle it. */
  readonly because: readonly string[];
}

function answered(formula: Formula, space: Space): Answered {
  const judgements = judgementsOf(space);
  const decision = decide(formula, (id) => judgements[id].answer);
  return { ...decision, space, because: [...new Set(decision.criteria.flatMap((id) => judgements[id].because))] };
}

/** What a definition says of each of some spaces, in their order. */
export const answersOf = ({ record }: Definition, spaces: readonly Space[]): readonly Answered[] =>
  spaces.map((space) => answered(record.formula, space));
