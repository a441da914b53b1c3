import type { Locale } from '../../i18n/locales.ts';
import type { Message, MessageKey } from '../../i18n/messages.ts';
import { sentenceOf, type Holes } from '../../i18n/sentence.ts';

/** The sentences that the element says; its page hands them over in the reader's language. */
export const searchSentences = [
  'search.searching',
  'search.none',
  'search.found',
  'search.found-all',
  'search.close',
  'search.failed',
  'search.read-as',
  'search.stated',
  'search.as-province',
  'search.as-municipality',
  'explorer.remove',
  'explorer.clear',
  'explorer.copied',
  'explorer.copy-failed',
  'search.refine',
  'search.refine-count',
  'search.results',
  'search.part',
  'search.left-aside',
  'search.relaxed',
  'search.silent',
  'search.near-none',
  'search.near-few',
  'search.near-asked',
  'search.near-hint',
  'search.distance',
  'search.some-words',
  'search.instead',
] as const satisfies readonly MessageKey[];

export type SearchSentence = (typeof searchSentences)[number];
export type Say = (key: SearchSentence, holes?: Holes) => string;

/** The voice of an element that was handed its messages as JSON. */
export function sayFrom(json: string, locale: Locale): Say {
  const messages = JSON.parse(json) as Readonly<Record<SearchSentence, Message>>;
  return (key, holes = {}) => sentenceOf(messages[key], holes, locale);
}
