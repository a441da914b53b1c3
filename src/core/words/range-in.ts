import type { Locale } from '../../i18n/locales.ts';
import { numberIn, translatorOf } from '../../i18n/translate.ts';
import { rangeOf, type Counts } from '../definitions/counts.ts';

/** From the sure to the possible, e.g. `de 5 à 207`; one number where nothing is open. */
export function rangeIn(counts: Counts, locale: Locale): string {
  const [least, most] = rangeOf(counts);
  return least === most ? numberIn(least, locale) : translatorOf(locale)('how-many.range', { least, most });
}
