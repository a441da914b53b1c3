import { phraseKey, queryWordsOf, singular } from './query-words.ts';
import { stopWords } from './stop-words.ts';

/** A part of a page below a heading of its own, e.g. one entry of the glossary. */
export interface PagePart {
  readonly title: string;
  /** With the anchor of its heading, e.g. `/fr/glossaire/#commercial-lease`. */
  readonly url: string;
  readonly excerpt: string;
}

const wordsOf = (text: string): readonly string[] => phraseKey(text).split(' ').map(singular);

/**
 * The part of a page whose heading says what was asked.
 * @param parts in the order of the page; the page itself, which bears no anchor, may stand among them
 * @returns the part whose heading has all the telling words and the fewest besides, the first of several; undefined where none has them
 */
export function partFound(text: string, parts: readonly PagePart[]): PagePart | undefined {
  const telling = queryWordsOf(text)
    .map((word) => word.text)
    .filter((word) => !stopWords.has(word))
    .map(singular);
  if (telling.length === 0) return undefined;
  return parts
    .filter(({ url, title }) => url.includes('#') && telling.every((word) => wordsOf(title).includes(word)))
    .toSorted((a, b) => wordsOf(a.title).length - wordsOf(b.title).length)[0];
}
