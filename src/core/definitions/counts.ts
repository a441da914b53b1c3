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

/** A share of the whole in per cent, as a bar is drawn: two decimals. */
const share = (part: number, whole: number): number => (whole > 0 ? Math.round((part / whole) * 10_000) / 100 : 0);

/** How wide a bar draws the yes and the unknown, in per cent; the no is what they leave. */
export const sharesOf = ({ yes, unknown, all }: Counts): Readonly<Record<'yes' | 'unknown', number>> => ({
  yes: share(yes, all),
  unknown: share(unknown, all),
});

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

/** Those with one answer, in their order; of the unknown ones, those that lack least first. */
export function withAnswer<Item extends Decision>(answer: Answer, given: readonly Item[]): readonly Item[] {
  const found = given.filter((item) => item.answer === answer);
  if (answer !== 'unknown') return found;
  const lacking = ({ criteria: missing, beyond }: Decision): number => missing.length + beyond.length;
  return found.toSorted((a, b) => lacking(a) - lacking(b));
}
