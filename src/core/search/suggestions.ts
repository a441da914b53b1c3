import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js/basic';
import type { Lexicon } from './lexicon.ts';
import { folded, phraseKey, queryWordsOf } from './query-words.ts';
import { stopWords } from './stop-words.ts';

/** Wrong letters that still make a likely slip: one in a short word, two, then three after the right first one from eight letters on. */
const toleranceOf = ({ length }: string): number => (length < 5 ? 1 : length < 8 ? 2 : 3);

interface Known {
  /** As it is compared. */
  readonly key: string;
  /** As it is written on our pages. */
  readonly written: string;
  /** How often our names use it: of two that are equally near, the commoner one is meant. */
  readonly uses: number;
}

/** The names that the register itself uses, of whatever is found by search. */
const namesIn = ({ towns, meanings }: Lexicon, names: readonly string[]): readonly string[] => [
  ...towns.flatMap(([, name, , , , others]) => [name, ...others.split('|').filter(Boolean)]),
  ...meanings.flatMap(({ phrases }) => phrases),
  ...names,
];

function knownFrom(entries: readonly (readonly [key: string, written: string])[]): readonly Known[] {
  const groups = Map.groupBy(entries, ([key]) => key);
  return [...groups].map(([key, found]) => ({ key, written: found[0]?.[1] ?? key, uses: found.length }));
}

const wordsIn = (name: string): readonly (readonly [string, string])[] =>
  queryWordsOf(name).flatMap(({ text, bareFrom, to }) =>
    text.length > 2 && !stopWords.has(text) ? [[text, name.slice(bareFrom, to)] as const] : [],
  );

/** Names without the spaces inside them: `beta cowork` and `betacowork` are one slip apart. */
const joinedName = (name: string): readonly [string, string] => [phraseKey(name).replaceAll(' ', ''), name];

/** Finds what resembles a key by `least` wrong letters or more, best first. Fuse gathers, the count of wrong letters decides. */
function finderOf(known: readonly Known[], least: 0 | 1): (key: string) => readonly Known[] {
  const fuse = new Fuse(known, { keys: ['key'], threshold: 0.4, ignoreFieldNorm: true });
  return (key) => {
    const near = fuse
      .search(key, { limit: 30 })
      .map(({ item }) => ({ item, wrong: distance(item.key, key) }))
      .filter(
        ({ item, wrong }) => wrong >= least && wrong <= toleranceOf(key) && (wrong < 3 || item.key[0] === key[0]),
      );
    const fewest = Math.min(...near.map(({ wrong }) => wrong));
    // What is further off than the nearest was not meant.
    const nearest = near.filter(({ wrong }) => wrong === fewest).map(({ item }) => item);
    return nearest.toSorted((a, b) => b.uses - a.uses);
  };
}

/** Proposes what a query may have meant. */
export type Suggester = (query: string, doubtful: readonly string[]) => readonly string[];

/**
 * A suggester that knows the words of a lexicon, and further names.
 * It takes a query and those of its words that no page has, and gives queries with such words set right, likeliest first, at
 * most three; none when nothing resembles.
 */
export function suggesterOf(lexicon: Lexicon, further: readonly string[]): Suggester {
  const names = namesIn(lexicon, further);
  const words = finderOf(knownFrom(names.flatMap(wordsIn)), 1);
  const wholes = finderOf(knownFrom(names.map(joinedName)), 0);
  return (query, doubtful) => {
    const keys = new Set(doubtful.flatMap((word) => queryWordsOf(word).map(({ text }) => text)));
    const slips = queryWordsOf(query)
      .filter(({ text }) => keys.has(text))
      .map((word) => ({ ...word, meant: words(word.text) }));
    const isRight = slips.length > 0 && slips.every(({ meant }) => meant.length > 0);
    const corrected = isRight ? [0, 1, 2].map((choice) => setRight(query, slips, choice)) : [];
    const whole = wholes(phraseKey(query).replaceAll(' ', '')).map(({ written }) => written);
    const all = [query, ...corrected.slice(0, 1), ...whole.slice(0, 2), ...corrected.slice(1)];
    return all.filter((text, at) => all.findIndex((other) => folded(other) === folded(text)) === at).slice(1, 4);
  };
}

interface Slip {
  readonly bareFrom: number;
  readonly to: number;
  readonly meant: readonly Known[];
}

/** The query with every slip set right: the first by its nth likeliest reading, the others by their likeliest. */
function setRight(query: string, slips: readonly Slip[], choice: number): string {
  const readings = slips.map(
    ({ meant }, at) => meant[at === 0 ? Math.min(choice, meant.length - 1) : 0]?.written ?? '',
  );
  return slips
    .map((slip, at) => ({ ...slip, reading: readings[at] ?? '' }))
    .reduceRight((text, { bareFrom, to, reading }) => text.slice(0, bareFrom) + reading + text.slice(to), query);
}
