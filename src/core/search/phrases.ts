import type { Meaning, PhraseBook } from './lexicon.ts';
import type { QueryWord } from './query-words.ts';
import { placing, stopWords } from './stop-words.ts';

/** Words of a query that mean something together: their places, and what they may mean. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly meanings: readonly Meaning[];
}

/** Whether a word says nothing of what is sought. */
export const isStop = (word: QueryWord | undefined): boolean => word !== undefined && stopWords.has(word.text);

/** Names that are also ordinary words (As, On, Lot, Spaces) count only where nothing else can be meant. */
function isOrdinary(words: readonly QueryWord[], { isLocality = false }: Meaning): boolean {
  const isShort = words.length === 1 && (words[0]?.text.length ?? 0) <= 4;
  return (isLocality && isShort) || words.every(isStop);
}

/** The meanings of the longest phrase that begins at a word. */
function phraseAt(words: readonly QueryWord[], first: number, book: PhraseBook): Phrase | undefined {
  for (let count = Math.min(book.longest, words.length - first); count > 0; count--) {
    const phrase = words.slice(first, first + count);
    const isAlone = phrase.length === words.length;
    const isPlaced = placing.has(words[first - 1]?.text ?? '');
    const meanings = (book.meaningsOf(phrase.map(({ text }) => text)) ?? []).filter(
      (meaning) => isAlone || !isOrdinary(phrase, meaning) || (isPlaced && meaning.facet === 'municipality'),
    );
    if (meanings.length > 0) return { first, last: first + count - 1, meanings };
  }
  return undefined;
}

/** The phrases of a query that a book knows, from the first word on, the longest first. */
export function phrasesIn(words: readonly QueryWord[], book: PhraseBook): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at, book);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}
