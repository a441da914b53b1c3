import { namedFacets, type Meaning, type NamedFacet, type PhraseBook } from './lexicon.ts';
import { isStop, phrasesIn, type Phrase } from './phrases.ts';
import { queryWordsOf, type QueryWord } from './query-words.ts';
import { nearing } from './stop-words.ts';

/** A phrase of the query that means a value of a facet. */
export interface Part {
  readonly meaning: Meaning;
  /** What else it may mean, e.g. the province of Namur for `Namur`. */
  readonly others: readonly Meaning[];
  /** The phrase and the small words that lead to it, e.g. ` à Liège`: places in the query. */
  readonly from: number;
  readonly to: number;
  /** The phrase itself, as typed. */
  readonly said: string;
  /** Whether the query asks for what is near rather than in it. */
  readonly isNear: boolean;
}

/** A query as search reads it. */
export interface Understanding {
  readonly parts: readonly Part[];
  /** Words that mean no facet, as typed, e.g. `station`; with hyphens and elisions. */
  readonly words: readonly string[];
  /** Every word that says something, of the parts too. */
  readonly telling: readonly string[];
}

/** Words that say what a name beside them is: the province of Namur, the town of Namur. */
const qualifiers: ReadonlyMap<string, NamedFacet> = new Map([
  ...['province', 'provincie', 'provinz'].map((word) => [word, 'province'] as const),
  ...['region', 'gewest'].map((word) => [word, 'region'] as const),
  ...['commune', 'ville', 'municipality', 'town', 'city'].map((word) => [word, 'municipality'] as const),
  ...['gemeente', 'stad', 'gemeinde', 'stadt'].map((word) => [word, 'municipality'] as const),
]);

/** The words that lead to a phrase: those that say nothing by themselves, and what it is said to be (`province de`). */
function reachOf({ first, last, meanings }: Phrase, words: readonly QueryWord[], after: number) {
  const qualified = (at: number): NamedFacet | undefined => {
    const facet = qualifiers.get(words[at]?.text ?? '');
    return meanings.some((meaning) => meaning.facet === facet) ? facet : undefined;
  };
  let start = first;
  while (start - 1 > after && (isStop(words[start - 1]) || qualified(start - 1))) start--;
  const end = qualified(last + 1) ? last + 1 : last;
  const around = [...Array(end + 1).keys()].slice(start).map(qualified);
  return { start, end, facet: around.find((facet) => facet !== undefined) };
}

/** Whether what stands around a phrase asks for what is near it: `près de la gare de Namur`, `Namur et environs`. */
function isNearing(words: readonly QueryWord[], after: number, end: number): boolean {
  const next = words.findIndex((word, at) => at > end && !isStop(word));
  const around = words.slice(after + 1, next === -1 ? undefined : next);
  return around.some(({ text }) => nearing.has(text));
}

interface Reached {
  /** The first and the last word that belong to the part. */
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

function partsIn(query: string, words: readonly QueryWord[], book: PhraseBook): readonly Reached[] {
  let after = -1;
  return phrasesIn(words, book).map((found) => {
    const { start, end, facet } = reachOf(found, words, after);
    const meanings = facet ? found.meanings.toSorted((a, b) => rankBy(facet, a) - rankBy(facet, b)) : found.meanings;
    const [meaning, ...others] = meanings as readonly [Meaning, ...Meaning[]];
    const isNear = meaning.facet === 'municipality' && isNearing(words, after, end);
    after = end;
    const [from, to] = [words[start]?.from ?? 0, words[end]?.to ?? 0];
    const said = query.slice(words[found.first]?.from, words[found.last]?.to);
    return { start, end, part: { meaning, others, from, to, said, isNear } };
  });
}

/** A postcode and the name of its place are one part: `4000 Liège`. */
function withoutRepeats(reaches: readonly Reached[]): readonly Reached[] {
  const kept: Reached[] = [];
  for (const reach of reaches) {
    const last = kept.at(-1);
    const isRepeat =
      last?.part.meaning.facet === 'municipality' && last.end === reach.start - 1 && isMeant(last.part, reach.part);
    if (isRepeat) kept.pop();
    kept.push(isRepeat ? { ...last, end: reach.end, part: { ...last.part, to: reach.part.to } } : reach);
  }
  return kept;
}

const isMeant = ({ meaning: { value } }: Part, { meaning, others }: Part): boolean =>
  [meaning, ...others].some((found) => found.facet === 'municipality' && found.value === value);

const rankBy = (facet: NamedFacet, meaning: Meaning): number => (meaning.facet === facet ? 0 : 1);

/** Words as typed, grouped where the reader joined them (`co-working`). */
function joined(query: string, words: readonly QueryWord[]): readonly (readonly QueryWord[])[] {
  const groups: QueryWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const isJoined = last && !/\s/.test(query.slice(last.at(-1)?.to, word.from));
    if (isJoined) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

const typed = (query: string, group: readonly QueryWord[]): string => query.slice(group[0]?.from, group.at(-1)?.to);

/**
 * What a query in ordinary words asks: towns, provinces, Regions, networks, kinds, amenities and states that it names in any
 * language, and the words that are left, e.g. `coworking près de Luik` gives a kind, a town to be near, and no word.
 */
export function understood(query: string, book: PhraseBook): Understanding {
  const words = queryWordsOf(query);
  const reaches = withoutRepeats(partsIn(query, words, book));
  const isIn = (at: number): boolean => reaches.some(({ start, end }) => at >= start && at <= end);
  const isTelling = (word: QueryWord): boolean => !isStop(word) && (word.text.length > 1 || /\d/.test(word.text));
  return {
    parts: reaches.map(({ part }) => part),
    words: joined(
      query,
      words.filter((word, at) => !isIn(at) && isTelling(word)),
    ).map((group) => typed(query, group)),
    telling: joined(query, words)
      .filter((group) => group.some(isTelling))
      .map((group) => typed(query, group)),
  };
}

/** The query without one of its parts, e.g. `coworking à Liège` without Liège gives `coworking`. */
export const without = (query: string, { from, to }: Pick<Part, 'from' | 'to'>): string =>
  `${query.slice(0, from)} ${query.slice(to)}`.replace(/\s+/g, ' ').trim();

/** What the parts of a query choose in each facet, in the order of the facets. */
export const chosenBy = (parts: readonly Part[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    namedFacets.flatMap((facet) => {
      const values = parts.filter(({ meaning }) => meaning.facet === facet).map(({ meaning }) => meaning.value);
      return values.length > 0 ? [[facet, [...new Set(values)]]] : [];
    }),
  );
