import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Release, Space } from './catalogue.ts';
import type { Age } from './dates.ts';
import { evidenceFor } from './evidence.ts';
import { localName } from './gazetteer.ts';
import type { SpaceRecord } from './records.ts';
import { shortRegionIn } from './words/region-in.ts';
import { eurosIn, mostOf, valueIn } from './words/values-in.ts';
import { fieldNamed, labelOfChoice } from './fields.ts';
import { statusAge, statusIn } from './words/status-in.ts';

/** A space as a line of a list: where, what is known best, its price with its year, and who saw it when. */
export interface Row {
  readonly where: string;
  readonly facts: readonly string[];
  /** Missing while no price is known; the row then says so. */
  readonly price?: string;
  readonly status: string;
  readonly age: Age;
}

/** A row with what leads to its space. */
export interface Line extends Row {
  readonly id: string;
  readonly name: string;
  /** Of the map sheet; missing while only the Region is known. */
  readonly square?: string | undefined;
  /** Slug of its municipality, by which the printed map finds its mark. */
  readonly municipality?: string | undefined;
}

/** Town and what holds it, e.g. `Weyler, Arlon, Luxembourg`; a repeated name (Namur, Namur) is said once. */
export function whereIn({ record, place }: Space, locale: Locale): string {
  const { municipality, province, region } = place;
  if (!region) return translatorOf(locale)('place.nowhere');
  if (!municipality) return [record.address?.locality, shortRegionIn(region, locale)].filter(Boolean).join(', ');
  const held = province?.names[locale] ?? shortRegionIn(region, locale);
  return [...new Set([record.address?.locality, localName(municipality), held].filter(Boolean))].join(', ');
}

/** The town alone, e.g. `Arlon`; what is known instead where it is not. */
export const townIn = (space: Space, locale: Locale): string =>
  space.place.municipality ? localName(space.place.municipality) : whereIn(space, locale);

const rowFacts = [
  { pointer: '/capacity/desks', key: 'row.desks' },
  { pointer: '/capacity/area', key: 'row.area' },
  { pointer: '/capacity/meetingRooms', key: 'row.meeting-rooms' },
] as const;

function factsIn({ capacity }: SpaceRecord, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  return rowFacts.flatMap(({ pointer, key }) => {
    const field = fieldNamed(pointer);
    const count = Object(capacity ?? {})[field.key] as number | readonly [number, number] | undefined;
    return count === undefined ? [] : [t(key, { count: mostOf(count), number: valueIn(count, field, locale) })];
  });
}

type Offer = NonNullable<SpaceRecord['offers']>[string];

const isForDesk = ({ plan }: Offer): boolean => plan === 'desk' || plan === 'fixed-desk' || plan === 'membership';

/** The lowest price of a place to work, as the page dates it: `dès 99 € par mois (2014)`. */
function priceIn({ record, evidence }: Space, locale: Locale): string | undefined {
  const t = translatorOf(locale);
  const priced = Object.entries(record.offers ?? {}).filter(
    ([, offer]) => isForDesk(offer) && offer.price !== undefined,
  );
  const [lowest] = priced.toSorted(([, a], [, b]) => (a.price ?? 0) - (b.price ?? 0));
  if (!lowest) return undefined;
  const [key, offer] = lowest;
  const date = offer.on ?? evidenceFor(evidence, `/offers/${key}`)[0]?.date;
  const amount = offer.price === 0 ? t('offer.free') : eurosIn(offer.price ?? 0, locale);
  const per = offer.per
    ? t('offer.per', { amount, per: labelOfChoice(fieldNamed('/offers/*/per'), offer.per, locale) })
    : amount;
  return t(date ? 'row.price-dated' : 'row.price-undated', {
    amount: offer.price === 0 ? per : t('offer.from', { amount: per }),
    year: date?.slice(0, 4) ?? '',
  });
}

/** One space as a line of a list. */
export function rowOf(space: Space, release: Release, locale: Locale): Row {
  const price = priceIn(space, locale);
  return {
    where: whereIn(space, locale),
    facts: factsIn(space.record, locale),
    ...(price && { price }),
    status: statusIn(space.status, locale),
    age: statusAge(space.status, release),
  };
}

/** One space as a line that leads to it; `square` is where the map sheet has it. */
export const lineOf = (space: Space, release: Release, locale: Locale, square?: string): Line => ({
  ...rowOf(space, release, locale),
  id: space.id,
  name: space.record.name,
  square,
  municipality: space.place.municipality?.slug,
});

/** What a script makes lines from: every part of one is there but its price, which is then said not to be known. */
export const blankLine: Line = { id: '{id}', name: '-', square: '-', where: '-', facts: ['-'], status: '-', age: 0 };
