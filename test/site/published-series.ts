/** The published series and charts as their files hold them, and how a page's numbers are read. */
import type { Locale } from '../../src/i18n/locales.ts';
import { daysOf, filesIn } from './recount.ts';

export interface Published {
  readonly on?: string;
  readonly count: number | readonly number[];
  readonly accuracy?: string;
  readonly by?: string;
}

export interface Series {
  readonly name: Readonly<Record<Locale, string>>;
  readonly counted: Readonly<Record<Locale, string>>;
  readonly unit: string;
  readonly territory: string;
  readonly values: Readonly<Record<string, Published>>;
  readonly sources: readonly { readonly url: string; readonly supports?: readonly string[] }[];
}

export interface Chart {
  readonly title: Readonly<Record<Locale, string>>;
  readonly series: readonly string[];
  readonly curves?: readonly string[];
}

export const series = filesIn<Series>('statistics');
export const charts = filesIn<Chart>('charts');

export function seriesOf(id: string): Series {
  const found = series.get(id);
  if (!found) throw new Error(`No series ${id}.`);
  return found;
}

/** The numbers of a text, decimals and thousands as each language writes them. */
export function numbersIn(text: string, locale: Locale): readonly number[] {
  const joined = text.replace(/(?<=\d)[\u202F\u00A0,](?=\d{3}(?!\d))/g, '');
  const pointed = locale === 'fr' ? joined.replace(/(?<=\d),(?=\d)/g, '.') : joined;
  return (pointed.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

/** By the last day that the date may mean, undated ones last. */
const byDay = ([, a]: readonly [string, Published], [, b]: readonly [string, Published]): number => {
  const [first, second] = [a, b].map(({ on }) => (on ? daysOf(on)[1] : '9999'));
  return Number((first ?? '') > (second ?? '')) - Number((first ?? '') < (second ?? ''));
};
/** The numbers of a series in the order of their dates. */
export const valuesOf = ({ values }: Series): readonly (readonly [string, Published])[] =>
  Object.entries(values).toSorted(byDay);
/** The pages that give a number. */
export const pagesOf = ({ sources }: Series, key: string): readonly string[] =>
  sources
    .filter(({ supports = [] }) => supports.some((named) => `${named}/`.startsWith(`/values/${key}/`)))
    .map(({ url }) => url);
