import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { PublishedCount } from '../published-counts.ts';
import { countIn } from './values-in.ts';

/** A published count as exactly as its source gives it, e.g. `15 à 20`, `plus de 370`. */
export function publishedIn({ count, accuracy }: PublishedCount, locale: Locale): string {
  const number = countIn(count, locale);
  return accuracy ? translatorOf(locale)(`coverage.${accuracy}`, { number }) : number;
}
