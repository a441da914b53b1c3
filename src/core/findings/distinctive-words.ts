import { distance } from 'fastest-levenshtein';
import type { Gazetteer } from '../gazetteer.ts';
import type { SpaceRecord } from '../records.ts';
import { asciiSlug } from '../slug.ts';

/** Words that do not tell two places of a town apart: articles, and what nearly every one of them is. */
const commonWords = new Set([
  ...['the', 'le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'het', 'een', 't', 'der', 'die', 'das'],
  ...['coworking', 'cowork', 'space', 'espace', 'centre', 'center', 'bxl'],
]);

/** The names of the town and Region that a record stands in, in every language: every place there may bear them. */
export function placeWordsOf(
  { address = {} }: SpaceRecord,
  { municipalities, regions }: Gazetteer,
): ReadonlySet<string> {
  const municipality = municipalities.get(address.municipality ?? '');
  const region = regions.get(municipality?.region ?? address.region ?? '');
  const names = [municipality, region].flatMap((place) => (place ? Object.values(place.names) : []));
  return new Set([...names, address.locality ?? ''].flatMap((name) => asciiSlug(name).split('-')));
}

/** The words of a name by which people tell the place from others. */
export interface DistinctiveWords {
  readonly words: readonly string[];
  /** Without spaces, so that Co.Station is Costation; '' for a name such as Coworking Ath in Ath. */
  readonly together: string;
}

/** A name without common words and those of its town: `The Library Ixelles` in Ixelles gives `library`. */
export function distinctiveWords(name: string, placeWords: ReadonlySet<string>): DistinctiveWords {
  const words = asciiSlug(name)
    .replace('co-working', 'coworking')
    .split('-')
    .filter((word) => !commonWords.has(word) && !placeWords.has(word));
  return { words, together: words.join('') };
}

/** The words that only the first has, together. */
const restOf = ({ words }: DistinctiveWords, others: DistinctiveWords): string =>
  words.filter((word) => !others.words.includes(word)).join('');

/** The most that any word may differ by, so that most pairs are refused by their length. */
const greatestTolerance = 2;

/** Letters that may differ in a word of that length; a number and an initial (Mundo-A, Mundo-B) are never slips. */
function toleranceFor(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : greatestTolerance;
}

/** A word with up to so many letters taken out, but for the first: two words that differ by as many slips have one of these in common. */
function withoutLetters(word: string, slips: number, from = 1): readonly string[] {
  if (slips === 0) return [word];
  const shorter = [...word].flatMap((_, index) =>
    index < from ? [] : withoutLetters(word.slice(0, index) + word.slice(index + 1), slips - 1, index),
  );
  return [word, ...shorter];
}

/**
 * What two near names have in common, at least in part: a word, or, where they share none, what is left of
 * the whole when the letters that differ are taken out.
 */
export const nearKeys = ({ words, together }: DistinctiveWords): readonly string[] => [
  ...words.map((word) => `word ${word}`),
  ...withoutLetters(together, toleranceFor(together)).map((letters) => `letters ${letters}`),
];

/**
 * Whether two names may be one: the words that only one of them has are the same but for a letter or two.
 * What both share, such as a chain's name, counts for nothing: Silversquare North is not near Silversquare South.
 */
export function areNear(a: DistinctiveWords, b: DistinctiveWords): boolean {
  if (a.together === b.together) return true;
  if (Math.abs(a.together.length - b.together.length) > greatestTolerance) return false;
  const [rest, otherRest] = [restOf(a, b), restOf(b, a)];
  const tolerance = Math.min(toleranceFor(rest), toleranceFor(otherRest));
  // A slip seldom strikes the first letter: BeCentral is not SQ Central.
  return rest[0] === otherRest[0] && distance(rest, otherRest) <= tolerance;
}
