import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { dateIn } from './dates-in.ts';

/** From and until as far as they are known, e.g. `depuis 2011`, `de 2013 à 2016`; '' when neither is. */
export function spanIn({ from, until }: { readonly from?: string; readonly until?: string }, locale: Locale): string {
  const t = translatorOf(locale);
  if (from && until) return t('span.both', { from: dateIn(from, locale), until: dateIn(until, locale) });
  if (from) return t('span.from', { from: dateIn(from, locale) });
  return until ? t('span.until', { until: dateIn(until, locale) }) : '';
}
