import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import { kilometresIn } from './values-in.ts';

/** How far another space is, only as exactly as the two places are known. */
export function distanceIn({ place }: Space, other: Space, kilometres: number, locale: Locale): string {
  const t = translatorOf(locale);
  const distance = kilometresIn(kilometres, locale);
  if (place.precision === 'address' && other.place.precision === 'address') return t('space.distance', { distance });
  if (place.municipality === other.place.municipality) return t('space.same-municipality');
  return t('space.distance-about', { distance });
}
