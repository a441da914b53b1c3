import { wordsFrom, type Locale, type Words } from './locales.ts';
import { dictionaries, type MessageKey } from './messages.ts';
import { filled, numberIn, sentenceOf, type Hole, type Holes } from './sentence.ts';

export { numberIn, type Hole, type Holes };

export type Translate = (key: MessageKey, holes?: Holes) => string;

export interface Part {
  readonly text: string;
  /** True for what filled a hole. */
  readonly isHole: boolean;
}

/** A sentence cut at its holes, so that a page can set what fills them apart; for sentences without plural forms. */
export function partsIn(key: MessageKey, holes: Holes, locale: Locale): readonly Part[] {
  const message = dictionaries[locale][key];
  const sentence = typeof message === 'string' ? message : message.other;
  const pieces = sentence.split(/(\{\w+\})/).filter(Boolean);
  return pieces.map((piece) => ({ text: filled(piece, holes, locale), isHole: piece.startsWith('{') }));
}

/**
 * The sentences of one language.
 * @returns a function from a key and its named holes to the sentence; the hole `count` chooses between
 * `one` and `other` (CLDR plural rules); a hole that is not given stays visible as `{name}`.
 */
export function translatorOf(locale: Locale): Translate {
  const dictionary = dictionaries[locale];
  return (key, holes = {}) => sentenceOf(dictionary[key], holes, locale);
}

/** One sentence in every language of the site. */
export const wordsOf = (key: MessageKey, holes: Holes = {}): Words =>
  wordsFrom((locale) => translatorOf(locale)(key, holes));

/** What the dictionaries both name and describe: `table.spaces` for `table.spaces.label` and `table.spaces.description`. */
type Worded<Key = MessageKey> = Key extends `${infer Name}.label`
  ? `${Name}.description` extends MessageKey
    ? Name
    : never
  : never;

/** The two sentences of something that the dictionaries name and describe, in every language. */
export const wordsFor = (name: Worded): { readonly label: Words; readonly description: Words } => ({
  label: wordsOf(`${name}.label`),
  description: wordsOf(`${name}.description`),
});
