import { phraseKey } from './query-words.ts';

/** What is looked at of a page that was found. */
export interface FoundPage {
  readonly content: string;
  /** Which words of the content answered the query, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string | undefined>>;
}

const spellingsOf = (text: string): readonly string[] => {
  const key = phraseKey(text);
  return [...key.split(' '), key.replaceAll(' ', '')];
};

/**
 * Whether a page was found by a word itself or by what it begins, e.g. `Charleroi` by `charler`. Pagefind cuts a word that no
 * page has until one fits (`Charleory` finds `Charles`): that does not count. The last letter may be the mark of a plural.
 */
export function isSeenIn(word: string, { content, locations, meta }: FoundPage): boolean {
  const key = phraseKey(word).replaceAll(' ', '');
  const beginning = key.slice(0, Math.max(3, key.length - 1));
  const words = content.split(/\s+/);
  const places = [
    ...locations.map((at) => words[at] ?? ''),
    ...Object.values(meta).flatMap((value) => value?.split(/\s+/) ?? []),
  ];
  return places.some((place) => spellingsOf(place).some((spelling) => spelling.startsWith(beginning)));
}
