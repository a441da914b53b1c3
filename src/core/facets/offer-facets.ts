import { facetSlugs } from '../../i18n/query-words.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { translatorOf, wordsOf } from '../../i18n/translate.ts';
import { accessOf, accesses } from '../access-hours.ts';
import { fieldNamed } from '../fields.ts';
import type { SpaceRecord } from '../records.ts';
import type { Facet } from './facet.ts';

type Offer = NonNullable<SpaceRecord['offers']>[string];

const offersOf = ({ offers = {} }: SpaceRecord): readonly Offer[] => Object.values(offers);

const plan: Facet = {
  key: 'plan',
  label: wordsOf('facet.plan'),
  slug: facetSlugs.plan,
  group: 'offer',
  type: 'list',
  isMany: true,
  valuesOf: ({ record }) => [...new Set(offersOf(record).map((offer) => offer.plan))],
  optionsOf: (_catalogue, locale) =>
    fieldNamed('/offers/*/plan').choices.map(({ value, label }) => ({ value, label: label[locale] })),
};

/** Ranges of a desk's price as a page gives it, in euros, VAT as stated there; `below` is not in the range. */
const prices = [
  { value: 'day-under-15', per: 'day', from: 0, below: 15, words: { key: 'facet.price-under', top: 15 } },
  { value: 'day-15-25', per: 'day', from: 15, below: 25, words: { key: 'facet.price-between', least: 15, top: 25 } },
  { value: 'day-over-25', per: 'day', from: 25, below: Infinity, words: { key: 'facet.price-over', least: 25 } },
  { value: 'month-under-100', per: 'month', from: 0, below: 100, words: { key: 'facet.price-under', top: 100 } },
  {
    value: 'month-100-200',
    per: 'month',
    from: 100,
    below: 200,
    words: { key: 'facet.price-between', least: 100, top: 200 },
  },
  {
    value: 'month-200-300',
    per: 'month',
    from: 200,
    below: 300,
    words: { key: 'facet.price-between', least: 200, top: 300 },
  },
  { value: 'month-over-300', per: 'month', from: 300, below: Infinity, words: { key: 'facet.price-over', least: 300 } },
] as const satisfies readonly {
  value: string;
  per: 'day' | 'month';
  from: number;
  below: number;
  words: { key: MessageKey; least?: number; top?: number };
}[];

const price: Facet = {
  key: 'price',
  label: wordsOf('facet.price'),
  slug: facetSlugs.price,
  group: 'offer',
  type: 'list',
  isMany: true,
  valuesOf({ record }) {
    const desks = offersOf(record).filter((offer) => offer.plan === 'desk' || offer.plan === 'fixed-desk');
    const isIn = ({ per, from, below }: (typeof prices)[number]): boolean =>
      desks.some(
        (offer) => offer.per === per && offer.price !== undefined && offer.price >= from && offer.price < below,
      );
    return prices.filter(isIn).map(({ value }) => value);
  },
  optionsOf: (_catalogue, locale) =>
    prices.map(({ value, per, words: { key, ...amounts } }) => {
      const t = translatorOf(locale);
      return { value, label: t(key, { ...amounts, per: t(`facet.per-${per}`) }) };
    }),
};

const hours: Facet = {
  key: 'hours',
  label: wordsOf('facet.hours'),
  slug: facetSlugs.hours,
  group: 'offer',
  type: 'list',
  isMany: true,
  valuesOf: ({ record }) => accessOf(record),
  optionsOf: (_catalogue, locale) =>
    accesses.map((access) => ({ value: access, label: translatorOf(locale)(`access.${access}`) })),
};

export const offerFacets = { plan, price, hours } as const;
