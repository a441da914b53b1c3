/** A text for each of many spaces, where few differ: each different one is written once. */
export interface Column {
  readonly values: readonly string[];
  /** For each space, in its order, one letter: U+0030 stands for the first of `values`, the letter after it for the second. */
  readonly of: string;
}

/** JSON writes each letter from here to the surrogates as itself but the backslash, and they compress as no list of numbers does. */
const first = 0x30;
const afterLast = 0xd800;

/**
 * Writes texts as a column, the values in the order in which they come.
 * @throws RangeError for more different texts than there are letters, some 55,000: a list says them better
 */
export function columnOf(texts: readonly string[]): Column {
  const codes = new Map<string, number>();
  const letters = texts.map((text) => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return String.fromCharCode(first + code);
  });
  if (first + codes.size > afterLast) throw new RangeError(`${codes.size} different texts are too many for a column`);
  return { values: [...codes.keys()], of: letters.join('') };
}

/** For each space the place of its text among the values. */
export const codesIn = ({ of }: Column): Uint16Array =>
  Uint16Array.from({ length: of.length }, (_, index) => of.charCodeAt(index) - first);

/** The text of the space at a place in the order; '' past the last. */
export const textAt = ({ values, of }: Column, index: number): string => values[of.charCodeAt(index) - first] ?? '';
