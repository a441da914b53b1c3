import type { Catalogue, Space } from './catalogue.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { fieldNamed } from './fields.ts';
import { escapedKey } from './json-pointer.ts';
import { periodOf } from './dates.ts';
import type { SpaceRecord } from './records.ts';

export type Offer = NonNullable<SpaceRecord['offers']>[string];

/** A price that a page gives: an observation, as old as its evidence. */
export interface ObservedPrice {
  readonly space: Space;
  readonly offer: Offer & { readonly price: number };
  /** The newest page that gives it. */
  readonly evidence?: Evidence;
  /** Its year: the price's own date, else that of the page; missing while neither is known. */
  readonly year?: number;
}

/** Prices that may be compared: of one plan, for one period, under one VAT regime, with the same limit or none. */
export interface PriceGroup {
  readonly plan: Offer['plan'];
  readonly per?: NonNullable<Offer['per']>;
  readonly vat?: NonNullable<Offer['vat']>;
  /** Only so many days or hours are included. */
  readonly isLimited: boolean;
  /** The lowest first. */
  readonly prices: readonly ObservedPrice[];
  /** How many spaces ask them. */
  readonly places: number;
  /** Only where enough spaces ask for the same thing. */
  readonly median?: number;
}

/** From so many spaces on a median is told. */
export const enoughForMedian = 5;

const yearOf = (date: string | undefined): { readonly year?: number } =>
  date ? { year: Number(periodOf(date).end.slice(0, 4)) } : {};

function pricesOf(space: Space): readonly ObservedPrice[] {
  return Object.entries(space.record.offers ?? {}).flatMap(([key, offer]) => {
    const { price } = offer;
    if (price === undefined) return [];
    const [evidence] = evidenceFor(space.evidence, `/offers/${escapedKey(key)}`);
    return [
      { space, offer: { ...offer, price }, ...(evidence && { evidence }), ...yearOf(offer.on ?? evidence?.date) },
    ];
  });
}

const isLimited = ({ days, daysPerWeek, hours }: Offer): boolean => (days ?? daysPerWeek ?? hours) !== undefined;

/** The middle one of some numbers in their order, or halfway between the two in the middle. */
export function medianOf(ordered: readonly number[]): number {
  const middle = (ordered.length - 1) / 2;
  const [below = 0, above = 0] = [ordered[Math.floor(middle)], ordered[Math.ceil(middle)]];
  return (below + above) / 2;
}

function groupFrom(prices: readonly ObservedPrice[]): readonly PriceGroup[] {
  const [first] = prices;
  if (!first) return [];
  const { plan, per, vat } = first.offer;
  const ordered = prices.toSorted((a, b) => a.offer.price - b.offer.price);
  const places = new Set(prices.map(({ space }) => space)).size;
  const limited = isLimited(first.offer);
  // Five days and twenty are not one thing; nor are a month and a time that no page tells, or the prices of members and of others.
  const isAlike = !limited && per !== undefined && prices.every(({ offer }) => offer.for === undefined);
  return [
    {
      plan,
      ...(per && { per }),
      ...(vat && { vat }),
      isLimited: limited,
      prices: ordered,
      places,
      ...(isAlike && places >= enoughForMedian && { median: medianOf(ordered.map(({ offer }) => offer.price)) }),
    },
  ];
}

const orderOf = (pointer: string): ReadonlyMap<string | undefined, number> =>
  new Map(fieldNamed(pointer).choices.map(({ value }, index) => [value, index]));
const [periods, regimes] = [orderOf('/offers/*/per'), orderOf('/offers/*/vat')];

const byPeriod = (a: PriceGroup, b: PriceGroup): number =>
  (periods.get(a.per) ?? Infinity) - (periods.get(b.per) ?? Infinity) ||
  Number(a.isLimited) - Number(b.isLimited) ||
  (regimes.get(a.vat) ?? Infinity) - (regimes.get(b.vat) ?? Infinity);

/** The groups of one plan, with how many spaces offer it and of how many a price is known. */
export interface PlanPrices {
  readonly plan: Offer['plan'];
  readonly groups: readonly PriceGroup[];
  readonly offering: number;
  readonly priced: number;
}

/** What is known of prices, plan by plan in the order of the schema; plans of which no price is known are left out. */
export function pricesByPlan({ spaces }: Pick<Catalogue, 'spaces'>): readonly PlanPrices[] {
  const all = spaces.flatMap(pricesOf);
  const keyOf = ({ offer }: ObservedPrice): string => [offer.per, offer.vat, isLimited(offer)].join();
  return fieldNamed('/offers/*/plan').choices.flatMap(({ value }) => {
    const prices = all.filter(({ offer }) => offer.plan === value);
    const groups = [...Map.groupBy(prices, keyOf).values()].flatMap(groupFrom).toSorted(byPeriod);
    const offers = ({ record }: Space): boolean =>
      Object.values(record.offers ?? {}).some(({ plan }) => plan === value);
    const priced = new Set(prices.map(({ space }) => space)).size;
    return groups[0] ? [{ plan: groups[0].plan, groups, offering: spaces.filter(offers).length, priced }] : [];
  });
}
