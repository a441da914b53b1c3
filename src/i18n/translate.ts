import { localeFacts, wordsFrom, type Locale, type Words } from './locales.ts';
import { dictionaries, type MessageKey } from './messages.ts';

/** What may fill a hole: text, a number (written as the language writes it), or words in every language. */
export type Hole = string | number | Words;
export type Holes = Readonly<Record<string, Hole>>;

export type Translate = (key: MessageKey, holes?: Holes) => string;

function filled(sentence: string, holes: Holes, locale: Locale): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const hole = holes[name];
    if (hole === undefined) return whole;
    if (typeof hole === 'number') return numberIn(hole, locale);
    return typeof hole === 'string' ? hole : hole[locale];
  });
}

const numberFormats = new Map<Locale, Intl.NumberFormat>();
const pluralRules = new Map<Locale, Intl.PluralRules>();

const remembered = <Value>(known: Map<Locale, Value>, locale: Locale, make: (tag: string) => Value): Value => {
  const value = known.get(locale) ?? make(localeFacts[locale].tag);
  known.set(locale, value);
  return value;
};

/** A number as the language writes it, e.g. 1000 gives `1 000` in French (no-break space) and `1,000` in English. */
export const numberIn = (value: number, locale: Locale): string =>
  remembered(numberFormats, locale, (tag) => new Intl.NumberFormat(tag)).format(value);

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
  const rules = remembered(pluralRules, locale, (tag) => new Intl.PluralRules(tag));
  return (key, holes = {}) => {
    const message = dictionary[key];
    if (typeof message === 'string') return filled(message, holes, locale);
    const isOne = typeof holes['count'] === 'number' && rules.select(holes['count']) === 'one';
    return filled(isOne ? message.one : message.other, holes, locale);
  };
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
