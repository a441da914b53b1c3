import { numberFormat } from '../../i18n/formats.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { numberIn, translatorOf } from '../../i18n/translate.ts';
import type { PublishedCount, Unit } from '../published-counts.ts';
import { eurosIn } from './values-in.ts';

type Count = PublishedCount['count'];

const percentIn = (value: number, locale: Locale): string =>
  numberFormat(localeFacts[locale].tag, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);

const writers: Readonly<Partial<Record<Unit, (value: number, locale: Locale) => string>>> = {
  EUR: eurosIn,
  percent: percentIn,
  m2: (value, locale) => translatorOf(locale)('unit.m2', { number: value }),
};

/** A number or a range in its unit, e.g. `15 à 20`, `52,9 %`, `550 000 m²`; what is counted by the piece has no sign. */
export function amountIn(count: Count, unit: Unit, locale: Locale): string {
  const write = writers[unit] ?? numberIn;
  if (typeof count === 'number') return write(count, locale);
  const [least, most] = count.map((bound) => write(bound, locale));
  return translatorOf(locale)('value.range', { least: least ?? '', most: most ?? '' });
}

/** A published number as exactly as its source gives it, e.g. `15 à 20`, `plus de 370`, `8 700 (projection)`. */
export function publishedIn({ count, accuracy }: PublishedCount, unit: Unit, locale: Locale): string {
  const number = amountIn(count, unit, locale);
  return accuracy ? translatorOf(locale)(`coverage.${accuracy}`, { number }) : number;
}

/** The same with the word of what is counted by the piece, e.g. `environ 400 personnes`, `4,3 sur 5`. */
export const statedIn = (published: PublishedCount, unit: Unit, locale: Locale): string =>
  translatorOf(locale)(`amount.${unit}`, { number: publishedIn(published, unit, locale) });
