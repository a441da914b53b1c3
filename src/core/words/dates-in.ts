import { localeFacts, type Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { yearsSince } from '../dates.ts';

type Shape = 'day' | 'month' | 'year';

const shapeOf = (date: string): Shape => (date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year');

const options: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(shape: Shape, locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeFacts[locale].tag, { ...options[shape], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function plainIn(date: string, locale: Locale): string {
  const text = formatOf(shapeOf(date), locale).format(new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`));
  // French writes the first of a month with its ordinal.
  return locale === 'fr' && date.endsWith('-01') && date.length === 10 ? text.replace(/^1 /, '1er ') : text;
}

function phrase(kind: 'bare' | 'when', date: string, locale: Locale): string {
  const t = translatorOf(locale);
  const [from = '', to] = date.replace('~', '').split('/');
  const key: MessageKey = to ? `date.${kind}.interval` : `date.${kind}.${shapeOf(from)}`;
  const told = t(key, { date: plainIn(from, locale), to: to ? plainIn(to, locale) : '' });
  return date.endsWith('~') ? t(`date.${kind}.about`, { date: plainIn(from, locale) }) : told;
}

/** A date on its own, e.g. `2019-06` gives `juin 2019`; `2013~` gives `vers 2013`. */
export const dateIn = (date: string, locale: Locale): string => phrase('bare', date, locale);

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
