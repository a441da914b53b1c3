/** What people type, cut into words that can be compared: accents, case, hyphens and elisions aside. */

export interface QueryWord {
  /** Folded, without what is elided before it, e.g. `espace` for `l’Espace`. */
  readonly text: string;
  /** Where it stands in the query, from what is elided before it to its end. */
  readonly from: number;
  readonly to: number;
  /** Where the word itself begins. */
  readonly bareFrom: number;
}

/** Letters that Unicode does not take apart. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

/** Text as it is compared: without case and accents, e.g. `Lüttich` gives `luttich`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => ligatures[letter] ?? '');

const elisions = "(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’])";
/** A word, and before it what loses its vowel in French: `l’espace`, `d’Office`, `qu’un`. */
const wordWithElision = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${elisions}?)([\\p{L}\\p{M}\\p{N}]+)`, 'giu');

/** The words of a text in their order; none when it has no letter or digit. */
export const queryWordsOf = (text: string): readonly QueryWord[] =>
  [...text.matchAll(wordWithElision)].map(({ index, 0: whole, 1: elided = '', 2: word = '' }) => ({
    text: folded(word),
    from: index,
    to: index + whole.length,
    bareFrom: index + elided.length,
  }));

/**
 * A name as people type it, where an index that keeps ligatures and joins what marks divide would not find it so.
 * @returns its words, e.g. `cowor coeur` for `Cowor-Cœur`; undefined where nothing but case and accents tells the two apart
 */
export function asTyped(name: string): string | undefined {
  const typed = queryWordsOf(name)
    .map(({ text }) => text)
    .join(' ');
  const read = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return typed === read ? undefined : typed;
}

const elisionInText = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${elisions}(?=[\\p{L}\\p{N}])`, 'giu');

/** A text without its elisions, e.g. `Bar Office` for `Bar d’Office`. */
export const bareOf = (text: string): string => text.replace(elisionInText, '');

const foldedElision = new RegExp(`\\b${elisions}(?=[a-z0-9])`, 'g');

/**
 * A phrase as it is looked up, e.g. `Braine-l’Alleud` gives `braine alleud`; '' when it has no letter or digit.
 * The words of `queryWordsOf`, found without its positions: a lexicon has thousands of phrases.
 */
export const phraseKey = (phrase: string): string =>
  folded(phrase)
    .replace(foldedElision, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A word without the mark of its plural, French or English, e.g. `bureaux` gives `bureau`. Names of places are not words. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
