import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { fieldNamed, labelOfChoice } from '../fields.ts';
import type { PriceGroup } from '../prices.ts';
import { eurosIn, upperFirst } from './values-in.ts';

/** A group of prices as the cells of a line. */
export interface ToldGroup {
  /** What one pays for, e.g. `Jour`, `Mois, jours ou heures limités`. */
  readonly period: string;
  readonly vat: string;
  /** From the lowest to the highest, or the only one. */
  readonly range: string;
  readonly median: string;
  readonly years: string;
}

const between = (least: string, most: string, locale: Locale): string =>
  least === most ? least : translatorOf(locale)('value.range', { least, most });

function periodIn({ per, isLimited }: PriceGroup, locale: Locale): string {
  const t = translatorOf(locale);
  const period = per ? labelOfChoice(fieldNamed('/offers/*/per'), per, locale) : t('observatory.prices.per-unknown');
  return upperFirst(isLimited ? t('observatory.prices.limited', { period }) : period);
}

function yearsIn({ prices }: PriceGroup, locale: Locale): string {
  const years = prices.flatMap(({ year }) => year ?? []);
  const undated = translatorOf(locale)('observatory.prices.undated');
  const dated = years.length > 0 ? [between(String(Math.min(...years)), String(Math.max(...years)), locale)] : [];
  return [...dated, ...(years.length < prices.length ? [undated] : [])].join(', ');
}

/** A group of prices in words and numbers. */
export function priceGroupIn(group: PriceGroup, locale: Locale): ToldGroup {
  const t = translatorOf(locale);
  const { vat, prices, median, per, isLimited } = group;
  const isUnlike = isLimited || !per || prices.some(({ offer }) => offer.for);
  const untold = isUnlike ? 'observatory.prices.unlike' : 'observatory.prices.too-few';
  const amounts = prices.map(({ offer }) => eurosIn(offer.price, locale));
  return {
    period: periodIn(group, locale),
    vat: vat ? labelOfChoice(fieldNamed('/offers/*/vat'), vat, locale) : t('observatory.prices.vat-unknown'),
    range: between(amounts[0] ?? '', amounts.at(-1) ?? '', locale),
    median: median === undefined ? t(untold) : eurosIn(median, locale),
    years: yearsIn(group, locale),
  };
}
