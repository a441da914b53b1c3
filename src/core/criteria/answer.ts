/**
 * Three-valued logic (Kleene, strong): what is not known stays apart from what is not so.
 * Learning something unknown never turns a yes into a no, or a no into a yes.
 */
export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/** No for yes, yes for no; unknown stays unknown. */
export const not = (answer: Answer): Answer => opposite[answer];

/** Yes if one is yes, no if all are no (also where none is given), else unknown. */
export function any(given: readonly Answer[]): Answer {
  if (given.includes('yes')) return 'yes';
  return given.every((answer) => answer === 'no') ? 'no' : 'unknown';
}

/** No if one is no, yes if all are yes (also where none is given), else unknown. */
export const all = (given: readonly Answer[]): Answer => not(any(given.map(not)));

/** Whether so many are yes: yes once they are, no once the others are too few, else unknown. */
export function atLeastOf(count: number, given: readonly Answer[]): Answer {
  const sure = given.filter((answer) => answer === 'yes').length;
  const possible = given.filter((answer) => answer !== 'no').length;
  return reaches([sure, possible], count);
}

/** What several statements of one thing give together: the answer of those that decide; unknown if none does, or if they disagree. */
export function agreed(given: readonly Answer[]): Answer {
  const [first = 'unknown', ...others] = given.filter((answer) => answer !== 'unknown');
  return others.every((answer) => answer === first) ? first : 'unknown';
}

/** A whole number, or the least and the most that it may be, e.g. `[15, 20]`. */
export type Count = number | readonly [number, number];

/** Whether a count reaches a threshold: yes when its least does, no when its most does not, else unknown. */
export function reaches(count: Count | undefined, threshold: number): Answer {
  if (count === undefined) return 'unknown';
  const [least, most] = typeof count === 'number' ? [count, count] : count;
  if (least >= threshold) return 'yes';
  return most < threshold ? 'no' : 'unknown';
}
