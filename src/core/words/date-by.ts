import { dateFormat } from '../../i18n/formats.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';

type Shape = 'day' | 'month' | 'year';
/** The ends of the keys `date.bare.…` and `date.when.…`. */
export const dateSentences = [
  'day',
  'month',
  'year',
  'interval',
  'interval-of-days',
  'about',
  'about-day',
  'about-interval',
] as const;
export type DateSentence = (typeof dateSentences)[number];

const lengths: Readonly<Record<Shape, number>> = { day: 10, month: 7, year: 4 };

const shapeOf = (date: string): Shape => (date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year');

const options: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

/** Text of a date in one shape, cut to it where it says more, e.g. `2012-05-14` as a year. */
function plainIn(date: string, shape: Shape, locale: Locale): string {
  const cut = date.slice(0, lengths[shape]);
  const first = new Date(`${cut}${'-01-01'.slice(cut.length - 4)}T00:00:00Z`);
  const text = dateFormat(localeFacts[locale].tag, options[shape]).format(first);
  // French writes the first of a month with its ordinal.
  const ordinal = locale === 'fr' && shape === 'day' ? text.replace(/^1 /, '1er ') : text;
  // Day and month stay on one line.
  return ordinal.replace(/^(\d{1,2}(?:er)?) /, '$1\u00A0');
}

/** `interval-of-days`, `month`, `about-interval`…: French has other prepositions for days and for intervals. */
function sentenceOf(shape: Shape, isInterval: boolean, isAbout: boolean): DateSentence {
  if (isInterval && isAbout) return 'about-interval';
  if (isInterval) return shape === 'day' ? 'interval-of-days' : 'interval';
  if (isAbout) return shape === 'day' ? 'about-day' : 'about';
  return shape;
}

type Fill = (sentence: DateSentence, ends: { readonly date: string; readonly to: string }) => string;

/** A date in the words that `fill` has for its kind, for whoever has no dictionary at hand. */
export function dateBy(fill: Fill, date: string, locale: Locale): string {
  const [from = '', to = from] = date.replace('~', '').split('/');
  const isAbout = date.endsWith('~');
  // Both ends are told as exactly as the coarser one; an interval of about such days is no more exact than months.
  const shapes = [shapeOf(from), shapeOf(to), isAbout && to !== from ? 'month' : 'day'];
  const shape = (['year', 'month'] as const).find((coarse) => shapes.includes(coarse)) ?? 'day';
  const [first, last] = [plainIn(from, shape, locale), plainIn(to, shape, locale)];
  return fill(sentenceOf(shape, first !== last, isAbout), { date: first, to: last });
}
