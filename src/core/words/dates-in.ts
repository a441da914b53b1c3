import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { yearsSince } from '../dates.ts';
import { dateBy, dateSentences, type DateSentence } from './date-by.ts';

const phrase = (kind: 'bare' | 'when', date: string, locale: Locale): string =>
  dateBy((sentence, ends) => translatorOf(locale)(`date.${kind}.${sentence}`, ends), date, locale);

/** The sentences of a kind with their holes left open, for a script that tells dates by `dateBy`. */
export function openDatesIn(kind: 'bare' | 'when', locale: Locale): Readonly<Record<DateSentence, string>> {
  const open = { date: '{date}', to: '{to}' };
  return Object.fromEntries(
    dateSentences.map((sentence) => [sentence, translatorOf(locale)(`date.${kind}.${sentence}`, open)]),
  ) as Record<DateSentence, string>;
}

/** A date on its own, e.g. `2019-06` gives `juin 2019`; `2013~` gives `vers 2013`. */
export const dateIn = (date: string, locale: Locale): string => phrase('bare', date, locale);

/** A date on its own, or that there is none. */
export const toldOn = (date: string | undefined, locale: Locale): string =>
  date ? dateIn(date, locale) : translatorOf(locale)('evidence.undated');

/** A date inside a sentence, e.g. `2019-06-15` gives `le 15 juin 2019`, `2019` gives `en 2019`. */
export const whenIn = (date: string, locale: Locale): string => phrase('when', date, locale);

/** How long ago, e.g. `il y a sept ans`, `moins d’un an`; at the release's date, for no clock is read. */
export function agoIn(date: string, today: string, locale: Locale): string {
  const t = translatorOf(locale);
  const years = yearsSince(date, today);
  if (years === 0) return t('ago.under-a-year');
  const spelled = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
  const word = spelled[years];
  return t('ago.years', { count: years, years: word ? t(`number.${word}`) : String(years) });
}
