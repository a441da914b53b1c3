import type { Selection } from '../filters.ts';
import type { Asked } from './asked.ts';
import { whereFacets } from './lexicon.ts';
import { bareOf, queryWordsOf } from './query-words.ts';
import { chosenBy, type Part, type Understanding } from './understanding.ts';

/** What is to be asked of the index, and in which order its answers are told. */
export interface Plan {
  /** Boxes ticked alone. */
  readonly chosen: Selection;
  /** Boxes ticked, and what the parts of the query choose. */
  readonly filters: Selection;
  /** Texts to look for, best first: the answers to one follow those to the one before. */
  readonly texts: readonly string[];
  /** Whether every page that the filters leave follows, whatever its words. */
  readonly isListed: boolean;
  /** A text that pages may bear as their name: those go before all others. */
  readonly name?: string;
  /** The parts that count as filters. */
  readonly parts: readonly Part[];
}

/** Telling words of a query that may be a name: longer ones are questions, and each word looked for costs a file of the index. */
const longestName = 3;

const isWhere = ({ meaning }: Part): boolean => whereFacets.has(meaning.facet);

/** Several ways to write the same words: as typed, and without what is elided before them. */
const spellings = (...texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => [text, bareOf(text)]))].filter(Boolean);

/** Whether each further value of a facet narrows: who asks for a meeting room and a car park wants both. */
export const isCumulative = (facet: string): boolean => facet === 'amenity';

/** Boxes and words choose together: any of a facet's values (of amenities all), and that in every facet chosen from. */
export const together = (chosen: Selection, named: Selection): Selection =>
  Object.fromEntries(
    [...new Set([...Object.keys(chosen), ...Object.keys(named)])].map((key) => [
      key,
      [...new Set([...(chosen[key] ?? []), ...(named[key] ?? [])])],
    ]),
  );

/** What may be the name of a page: beside one telling word a small one counts, for a name may hold it (`Mundo-A`, `Spaces Mechelen`). */
function nameIn(text: string, telling: readonly string[]): { readonly name?: string } {
  if (telling.length > longestName) return {};
  const name = telling.length < 2 && queryWordsOf(text).length <= longestName ? text : telling.join(' ');
  return name ? { name } : {};
}

/** A plan that takes words as words, e.g. for `betacowork` or `la ferme`; the small words of a question are not looked for. */
export function planOfWords({ text, chosen }: Asked, { telling }: Understanding): Plan {
  const isQuestion = telling.length > 0 && queryWordsOf(text).length > longestName;
  return {
    chosen,
    filters: chosen,
    texts: spellings(...(isQuestion ? [] : [text]), telling.join(' ')),
    isListed: text === '',
    ...(!isQuestion && nameIn(text, telling)),
    parts: [],
  };
}

/** Whether a word stands beside the parts, if only a small one: `Spaces Mechelen` is a name besides a town. */
const saysMore = (text: string, parts: readonly Part[]): boolean =>
  queryWordsOf(text).length > parts.flatMap(({ said }) => queryWordsOf(said)).length;

/** A plan that takes the parts of the query as filters; words that are left only set the order. */
export function planOfParts({ text, chosen }: Asked, { parts, words, telling }: Understanding): Plan {
  const localities = parts.filter(({ meaning }) => meaning.isLocality).map(({ said }) => said);
  const isReadOtherwise = parts.length + words.length > 1 || !parts.some(isWhere) || saysMore(text, parts);
  return {
    chosen,
    filters: together(chosen, chosenBy(parts)),
    texts: spellings((words.length > 0 ? words : localities).join(' ')),
    isListed: true,
    ...(isReadOtherwise && nameIn(text, telling)),
    parts,
  };
}

/**
 * How a query is answered. Its parts become filters when nothing else is said, or when one of them says where or whose; a kind or
 * an amenity beside words that mean nothing to us (`café des épices`) stays a word.
 */
export function planOf(asked: Asked, understanding: Understanding): Plan {
  const { parts, words } = understanding;
  const isFiltered = !asked.isPlain && parts.length > 0 && (words.length === 0 || parts.some(isWhere));
  return isFiltered ? planOfParts(asked, understanding) : planOfWords(asked, understanding);
}
