/** Formulas and answers for fast-check. */
import fc from 'fast-check';
import { answers, type Answer } from '../../../src/core/criteria/answer.ts';
import { criteria, type CriterionId } from '../../../src/core/criteria/criteria.ts';
import type { Formula } from '../../../src/core/definitions/formula.ts';

// The same formulas in every run: a failure can be looked at again.
fc.configureGlobal({ seed: 2012, numRuns: 500 });

const ids = criteria.map(({ id }) => id);
const some = (formula: fc.Arbitrary<Formula>) => fc.array(formula, { minLength: 1, maxLength: 4 });

/** Any formula, its operators inside each other. */
export const anyFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Formula>(...ids),
    fc.constantFrom('insurance', 'identity').map((beyond): Formula => ({ beyond })),
    some(tie('formula')).map((all): Formula => ({ all })),
    some(tie('formula')).map((any): Formula => ({ any })),
    tie('formula').map((not): Formula => ({ not })),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), some(tie('formula')))
      .map(([count, of]): Formula => ({ atLeast: { count: Math.min(count, of.length), of } })),
  ),
})).formula;

export type Answers = Readonly<Record<CriterionId, Answer>>;

/** An answer for each criterion. */
export const anyAnswers = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...answers)])) as Record<CriterionId, fc.Arbitrary<Answer>>,
);

/** The same with some of what was unknown learned: each criterion has the outcome that it would turn out to have. */
export const learned = (
  known: Answers,
  outcomes: Readonly<Record<CriterionId, 'yes' | 'no'>>,
  learn: Answers,
): Answers =>
  Object.fromEntries(
    ids.map((id) => [id, known[id] === 'unknown' && learn[id] !== 'unknown' ? outcomes[id] : known[id]]),
  ) as Record<CriterionId, Answer>;

/** What each criterion would turn out to be once everything is known. */
export const anyOutcomes = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom('yes', 'no')])) as Record<
    CriterionId,
    fc.Arbitrary<'yes' | 'no'>
  >,
);
