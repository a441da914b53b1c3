import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { fieldNamed, labelOfChoice } from '../fields.ts';
import type { SpaceRecord } from '../records.ts';
import { dateIn } from './dates-in.ts';
import { countIn, eurosIn, listIn, mostOf, upperFirst } from './values-in.ts';

type Offer = NonNullable<SpaceRecord['offers']>[string];

const choice = (pointer: string, value: string | undefined, locale: Locale): string =>
  value ? labelOfChoice(fieldNamed(pointer), value, locale) : '';

/** What is included, e.g. `5 jours`, `présence illimitée`. */
function includedIn({ days, daysPerWeek, hours, unlimited }: Offer, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  return [
    days === undefined ? '' : t('offer.days', { count: mostOf(days), number: countIn(days, locale) }),
    daysPerWeek === undefined
      ? ''
      : t('offer.days-a-week', { count: mostOf(daysPerWeek), number: countIn(daysPerWeek, locale) }),
    hours === undefined ? '' : t('offer.hours', { count: mostOf(hours), number: countIn(hours, locale) }),
    unlimited ? t('offer.unlimited') : '',
  ].filter(Boolean);
}

function priceIn({ price, per, from }: Offer, locale: Locale): string {
  const t = translatorOf(locale);
  if (price === undefined)
    return per ? t('offer.price-unknown-per', { per: choice('/offers/*/per', per, locale) }) : t('offer.price-unknown');
  const amount = price === 0 ? t('offer.free') : eurosIn(price, locale);
  const told = per ? t('offer.per', { amount, per: choice('/offers/*/per', per, locale) }) : amount;
  return from ? t('offer.from', { amount: told }) : told;
}

/** An offer as a fact: `Poste partagé, 5 jours` / `99 € par mois` / `TVA : non précisé`. */
export function offerText(
  offer: Offer,
  locale: Locale,
): { readonly label: string; readonly text: string; readonly qualifier?: string } {
  const t = translatorOf(locale);
  const plan = choice('/offers/*/plan', offer.plan, locale);
  const label = listIn([upperFirst(plan), ...includedIn(offer, locale)]);
  const vat = offer.vat
    ? t('offer.vat', { vat: choice('/offers/*/vat', offer.vat, locale) })
    : t('offer.vat-not-stated');
  const audience = offer.for ? t('offer.for', { whom: choice('/offers/*/for', offer.for, locale) }) : '';
  const period = offer.price !== undefined && !offer.per ? t('offer.period-not-stated') : '';
  const dated = offer.on ? t('offer.on', { date: dateIn(offer.on, locale) }) : '';
  const qualifier = listIn([offer.price ? vat : '', period, audience, dated].filter(Boolean));
  return { label, text: priceIn(offer, locale), ...(qualifier && { qualifier }) };
}
