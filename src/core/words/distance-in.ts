import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { isInSameBuilding, type Space } from '../catalogue.ts';
import { distanceBetween } from '../distance.ts';
import { radii } from '../place.ts';
import { kilometresIn } from './values-in.ts';

const metresIn = (metres: number, locale: Locale): string =>
  new Intl.NumberFormat(localeFacts[locale].tag, { style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(
    metres,
  );

/** A length as one says it: metres below a kilometre, e.g. `400 m`, `1,2 km`. */
export const lengthIn = (kilometres: number, locale: Locale): string =>
  kilometres < 1 ? metresIn(kilometres * 1000, locale) : kilometresIn(kilometres, locale);

const keys = {
  exact: 'space.distance',
  about: 'space.distance-about',
  under: 'space.distance-under',
} as const;

/**
 * How far another space is, only as exactly as the two places are known, e.g. `à environ 12 km`, `dans la même commune`.
 * @returns '' where one of the two has no point
 */
export function distanceIn(space: Space, other: Space, locale: Locale): string {
  const t = translatorOf(locale);
  if (isInSameBuilding(space, other)) return t('space.same-building');
  const distance = distanceBetween(space.place, other.place);
  if (!distance) return '';
  if (distance.told === 'same-municipality') return t('space.same-municipality');
  return t(keys[distance.told], { distance: lengthIn(distance.kilometres, locale) });
}

/** What the distances of a list are, and how exact. */
export const distancesSaidIn = (locale: Locale): string =>
  translatorOf(locale)('space.around-hint', {
    street: metresIn(radii.street, locale),
    locality: kilometresIn(radii.locality / 1000, locale),
    municipality: kilometresIn(radii.municipality / 1000, locale),
  });
