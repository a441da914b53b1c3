import { displayNames, listFormat, numberFormat } from '../../i18n/formats.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { numberIn, translatorOf } from '../../i18n/translate.ts';
import { labelOfChoice, type Field } from '../fields.ts';
import { dateIn } from './dates-in.ts';

/** Words in a row, e.g. `fr, nl`, as a list that may be incomplete: no "and" before the last. */
export const listIn = (words: readonly string[]): string => words.join(', ');

/** Names in a row with "and" before the last, e.g. `DH et RTBF`. */
export const enumerationIn = (words: readonly string[], locale: Locale): string =>
  listFormat(locale, { type: 'conjunction' }).format(words);

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Euros as the language writes them: no decimals where there are no cents, e.g. `99 €`, `€2.20`. */
export function eurosIn(price: number, locale: Locale): string {
  const digits = Number.isInteger(price) ? 0 : 2;
  return numberFormat(localeFacts[locale].tag, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(price);
}

const isRange = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number';

/** The most that a count may be: plural forms follow it. */
export const mostOf = (count: number | readonly [number, number]): number =>
  typeof count === 'number' ? count : count[1];

/** A count or a range of counts, e.g. `20` or `15 à 20`. */
export function countIn(value: unknown, locale: Locale): string {
  if (isRange(value)) return translatorOf(locale)('value.range', { least: value[0], most: value[1] });
  return numberIn(Number(value), locale);
}

const unitKeys: Readonly<Record<string, MessageKey>> = {
  m2: 'unit.m2',
  people: 'unit.people',
  months: 'unit.months',
  days: 'unit.days',
};

function quantityIn(value: unknown, { unit = '' }: Field, locale: Locale): string {
  if (unit === 'EUR') return eurosIn(Number(value), locale);
  const key = unitKeys[unit];
  return key
    ? translatorOf(locale)(key, {
        count: isRange(value) ? mostOf(value) : Number(value),
        number: countIn(value, locale),
      })
    : countIn(value, locale);
}

/** The name of a language, e.g. `fr` gives `français`. */
export const languageIn = (code: string, locale: Locale): string =>
  displayNames(locale, { type: 'language' }).of(code) ?? code;

type Writer = (value: unknown, field: Field, locale: Locale) => string;

const writers: Readonly<Partial<Record<Field['type'], Writer>>> = {
  flag: (value, _field, locale) => translatorOf(locale)(value === true ? 'value.yes' : 'value.no'),
  date: (value, _field, locale) => dateIn(String(value), locale),
  number: quantityIn,
  count: quantityIn,
  choice: (value, field, locale) => labelOfChoice(field, String(value), locale),
  list: (value, field, locale) => {
    const words = (Array.isArray(value) ? value : [value]).map(String);
    return listIn(
      words.map((word) => (field.key === 'languages' ? languageIn(word, locale) : labelOfChoice(field, word, locale))),
    );
  },
};

/** One value of a field in words, e.g. `true` gives `oui`, 400 square metres give `400 m²`. */
export function valueIn(value: unknown, field: Field, locale: Locale): string {
  return writers[field.type]?.(value, field, locale) ?? String(value);
}

/** A distance as the crow flies: whole kilometres, hundreds of metres below ten. */
export function kilometresIn(kilometres: number, locale: Locale): string {
  const digits = kilometres < 10 ? 1 : 0;
  return numberFormat(localeFacts[locale].tag, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: digits,
  }).format(kilometres);
}

/** A part of a whole in per cent, to the unit; a part that is there is never told as none, e.g. `29 %`, `< 1 %`. */
export function shareIn(part: number, whole: number, locale: Locale): string {
  const format = numberFormat(localeFacts[locale].tag, { style: 'percent', maximumFractionDigits: 0 });
  const share = whole > 0 ? part / whole : 0;
  return share > 0 && share < 0.01
    ? translatorOf(locale)('coverage.under', { number: format.format(0.01) })
    : format.format(share);
}
