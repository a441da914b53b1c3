import { numberFormat, pluralRules } from './formats.ts';
import { localeFacts, type Locale, type Words } from './locales.ts';
import type { Message } from './messages.ts';

/** What may fill a hole: text, a number (written as the language writes it), or words in every language. */
export type Hole = string | number | Words;
export type Holes = Readonly<Record<string, Hole>>;

/** A number as the language writes it, e.g. 1000 gives `1 000` in French (no-break space) and `1,000` in English. */
export const numberIn = (value: number, locale: Locale): string => numberFormat(localeFacts[locale].tag).format(value);

/** A sentence with its holes filled; a hole that is not given stays visible as `{name}`. */
export function filled(sentence: string, holes: Holes, locale: Locale): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const hole = holes[name];
    if (hole === undefined) return whole;
    if (typeof hole === 'number') return numberIn(hole, locale);
    return typeof hole === 'string' ? hole : hole[locale];
  });
}

/**
 * A message as a sentence, without the dictionaries: for scripts, which are handed the few messages that they say.
 * The hole `count` chooses between `one` and `other` (CLDR plural rules).
 */
export function sentenceOf(message: Message, holes: Holes, locale: Locale): string {
  if (typeof message === 'string') return filled(message, holes, locale);
  const rules = pluralRules(localeFacts[locale].tag);
  const isOne = typeof holes['count'] === 'number' && rules.select(holes['count']) === 'one';
  return filled(isOne ? message.one : message.other, holes, locale);
}
