import type { Answer } from '../criteria/answer.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import type { Decision } from './decide.ts';

/** How many places answer what; together they are all. */
export interface Counts extends Readonly<Record<Answer, number>> {
  readonly all: number;
}

/** Counts the answers of some places. */
export function countsOf(given: readonly { readonly answer: Answer }[]): Counts {
  const counted = (answer: Answer): number => given.filter((one) => one.answer === answer).length;
  return { yes: counted('yes'), no: counted('no'), unknown: counted('unknown'), all: given.length };
}

/** From those that surely are to those that may be. */
export const rangeOf = ({ yes, unknown }: Counts): readonly [number, number] => [yes, yes + unknown];

/** A criterion, and the number of places that are unknown for want of it. */
export interface Missing {
  readonly criterion: CriterionId;
  readonly count: number;
}

/** What is missing most, the most frequent first; equals in the order in which they are met. */
export function missingIn(given: readonly Decision[]): readonly Missing[] {
  const lacks = given.filter(({ answer }) => answer === 'unknown').flatMap(({ criteria }) => criteria);
  return [...Map.groupBy(lacks, (criterion) => criterion)]
    .map(([criterion, found]) => ({ criterion, count: found.length }))
    .toSorted((a, b) => b.count - a.count);
}

/** Unknown places for which one more fact would do. */
export const oneFactAway = (given: readonly Decision[]): number =>
  given.filter(({ answer, criteria, beyond }) => answer === 'unknown' && criteria.length === 1 && beyond.length === 0)
    .length;
