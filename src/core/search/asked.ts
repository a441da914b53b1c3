import type { Selection } from '../filters.ts';
import { without, type Part } from './understanding.ts';

/** What a reader asks of the search: words, boxes ticked, and whether the words are to be taken as they are. */
export interface Asked {
  readonly text: string;
  /** Facet to values, the same in every language. */
  readonly chosen: Selection;
  readonly isPlain: boolean;
}

const isValue = (value: string): boolean => /^[a-z0-9-]+$/.test(value);

/** Reads what an address asks, e.g. `?q=Namur&kind=library`; keys that are no facet, and values that none can have, are left alone. */
export function askedFrom(query: URLSearchParams, facets: readonly string[]): Asked {
  const chosen = facets.flatMap((key) => {
    const values = [...new Set(query.getAll(key))].filter(isValue);
    return values.length > 0 ? [[key, values] as const] : [];
  });
  return {
    text: (query.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    isPlain: query.get('plain') === '1',
  };
}

/** What is asked as the query of an address, without its question mark; '' when nothing is asked. */
export function addressOf({ text, chosen, isPlain }: Asked): string {
  const facets = Object.entries(chosen).flatMap(([key, values]) => values.map((value) => [key, value] as const));
  return new URLSearchParams(
    [...(text ? [['q', text] as const] : []), ...facets, ...(isPlain && text ? [['plain', '1'] as const] : [])].map(
      ([key, value]) => [key, value],
    ),
  ).toString();
}

const isEmpty = ([, values]: readonly [string, readonly string[]]): boolean => values.length === 0;

/** The same with a value of a facet chosen, or taken back. */
export function choosing(asked: Asked, facet: string, value: string, isChosen: boolean): Asked {
  const others = (asked.chosen[facet] ?? []).filter((other) => other !== value);
  const chosen = { ...asked.chosen, [facet]: isChosen ? [...others, value] : others };
  return { ...asked, chosen: Object.fromEntries(Object.entries(chosen).filter((entry) => !isEmpty(entry))) };
}

/** The same without some of the parts that its words name. */
export const dropping = (asked: Asked, parts: readonly Part[]): Asked => ({
  ...asked,
  // From the last to the first, so that the places of the others stay right.
  text: parts.toSorted((a, b) => b.from - a.from).reduce((text, part) => without(text, part), asked.text),
});
