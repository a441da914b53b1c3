import { all, any, atLeastOf, not, type Answer } from '../criteria/answer.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { operandsOf, type Formula } from './formula.ts';

/** What a formula says of one place, and what that rests on. */
export interface Decision {
  readonly answer: Answer;
  /** The criteria that make the yes or the no; of an unknown, those whose answer is missing. Each once, in the formula's order. */
  readonly criteria: readonly CriterionId[];
  /** Keys of what no record tells, where that leaves it open. */
  readonly beyond: readonly string[];
}

type Logic = (given: readonly Answer[]) => Answer;

function logicOf(formula: Exclude<Formula, string>): Logic {
  if ('all' in formula) return all;
  if ('any' in formula) return any;
  if ('atLeast' in formula) return (given) => atLeastOf(formula.atLeast.count, given);
  return (given) => not(given[0] ?? 'unknown');
}

const once = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/**
 * Judges a formula by the answers of its criteria, in three values (Kleene): learning one that was unknown never turns
 * a yes or a no round.
 */
export function decide(formula: Formula, answerOf: (criterion: CriterionId) => Answer): Decision {
  if (typeof formula === 'string') return { answer: answerOf(formula), criteria: [formula], beyond: [] };
  if ('beyond' in formula) return { answer: 'unknown', criteria: [], beyond: [formula.beyond] };
  const parts = operandsOf(formula).map((part) => decide(part, answerOf));
  const answer = logicOf(formula)(parts.map((part) => part.answer));
  // Only the parts that answer like the whole explain it; of a negation, its one part does.
  const telling = 'not' in formula ? parts : parts.filter((part) => part.answer === answer);
  return {
    answer,
    criteria: once(telling.flatMap(({ criteria }) => criteria)),
    beyond: once(telling.flatMap(({ beyond }) => beyond)),
  };
}

/** How many parts of a combination must give an answer for the whole to give it. */
function neededFor(answer: 'yes' | 'no', formula: Exclude<Formula, string>, parts: number): number {
  const forYes = 'atLeast' in formula ? formula.atLeast.count : 'all' in formula ? parts : 1;
  return answer === 'yes' ? forYes : parts - forYes + 1;
}

/** Whether a formula may give an answer at all: what no record tells can keep it from a yes, whatever is known. */
export function canBe(answer: 'yes' | 'no', formula: Formula): boolean {
  if (typeof formula === 'string') return true;
  if ('not' in formula) return canBe(answer === 'yes' ? 'no' : 'yes', formula.not);
  const parts = operandsOf(formula);
  const able = parts.filter((part) => canBe(answer, part)).length;
  return parts.length > 0 && able >= neededFor(answer, formula, parts.length);
}
