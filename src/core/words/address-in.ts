import { pluralRules } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { localName, type Gazetteer } from '../gazetteer.ts';
import type { SpaceRecord } from '../records.ts';

type Site = NonNullable<SpaceRecord['address']>;

/** A floor in words, e.g. 4 gives `4e étage`; 0 the ground floor. */
function floorIn(floor: number, locale: Locale): string {
  const t = translatorOf(locale);
  if (floor === 0) return t('floor.ground');
  if (floor < 0) return t('floor.below', { floor: -floor });
  const form = pluralRules(locale, { type: 'ordinal' }).select(floor);
  return form === 'one' || form === 'two' || form === 'few'
    ? t(`floor.${form}`, { floor })
    : t('floor.other', { floor });
}

/**
 * A place's address on one line, as far as it is known, e.g. `Rue de Fer 48, 4e étage, 5000 Namur`.
 * Municipalities bear their own language's name; a locality stands before its municipality.
 */
export function addressIn(site: Site, gazetteer: Gazetteer, locale: Locale): string {
  const municipality = gazetteer.municipalities.get(site.municipality ?? '');
  const region = gazetteer.regions.get(site.region ?? '');
  const town = municipality ? localName(municipality) : region?.names[locale];
  const street = [site.street, site.houseNumber].filter(Boolean).join(' ');
  const floor = site.floor === undefined ? '' : floorIn(site.floor, locale);
  const locality = [site.postcode, site.locality ?? town].filter(Boolean).join(' ');
  return [street, floor, locality, site.locality ? town : ''].filter(Boolean).join(', ');
}

/** What is missing to find the door; undefined when the number is known. */
export function addressGapIn({ street, houseNumber }: Site, locale: Locale): string | undefined {
  if (houseNumber) return undefined;
  return translatorOf(locale)(street ? 'address.no-number' : 'address.no-street');
}
