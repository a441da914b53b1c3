/**
 * What a reader has typed in the form: the name of each input and its text. A name is the pointer of a fact, with a number
 * in the place of a key that is still to be found: `/offers/+1/price`. Several values of one input stand on lines of their own.
 */
export type Answers = Readonly<Record<string, string>>;

/** The key of an entry that the form has counted and not yet named. */
export const isCounted = (key: string): boolean => /^\+\d+$/.test(key);

/** Values that stand on lines: trimmed, empty ones left out. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The counted entries of one map that hold any answer, in their order: `['+1', '+2']`. */
export function countedIn(answers: Answers, pointer: string): readonly string[] {
  const within = `${pointer}/`;
  const keys = Object.entries(answers)
    .filter(([name, text]) => name.startsWith(within) && text !== '')
    .map(([name]) => name.slice(within.length).split('/')[0] ?? '');
  return [...new Set(keys)].filter(isCounted).toSorted((a, b) => Number(a) - Number(b));
}
