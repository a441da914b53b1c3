/** What the preview image of a page shows: the image that a shared link unfolds to elsewhere. */
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Atlas } from '../atlas.ts';
import { discRadius, inDrawingOrder, round } from '../atlas-marks.ts';
import type { Catalogue, Release, Space } from '../catalogue.ts';
import type { Age } from '../dates.ts';
import type { Chapter } from '../guide/chapter.ts';
import { marksOf } from '../marks.ts';
import { onceFor } from '../once-for.ts';
import { placeSheetOf } from '../place-sheet.ts';
import { regionInk, type RegionInk } from '../region-ink.ts';
import { whereIn } from '../row.ts';
import { dateIn } from '../words/dates-in.ts';
import { statusAge, statusIn } from '../words/status-in.ts';

/** A disc or a pin on the map sheet, in its units. */
export interface PreviewMark {
  readonly disc?: { readonly x: number; readonly y: number; readonly r: number };
  readonly pin?: string;
  readonly ink?: RegionInk;
}

/** Everything that an image shows: two images of the same values, drawn by one version of the drawing, are the same. */
export interface Preview {
  /** The name of the register. */
  readonly register: string;
  readonly title: string;
  /** Below the title, smaller. */
  readonly below: string;
  /** The line at the foot; with an age where it is a state, whose mark stands before it. */
  readonly foot: string;
  readonly age?: Age;
  /** What dates it, at the other end of the foot. */
  readonly dated?: string;
  /** The square of the map sheet, e.g. `E4`. */
  readonly square?: string;
  /** The marks of the map; missing where the number of a chapter stands in its place. */
  readonly marks?: readonly PreviewMark[];
  readonly number?: string;
}

/** An image with what it is called where it cannot be seen. */
export interface DescribedPreview {
  readonly preview: Preview;
  readonly alt: string;
}

/** Of the map sheet, what tells where a mark stands. */
export type PreviewSheet = Pick<Atlas, 'pointOf' | 'gridSquare'>;

function marksOfSpace({ place }: Space, atlas: PreviewSheet): readonly PreviewMark[] {
  const { point, precision, region } = place;
  if (!point) return [];
  const { disc, pin } = placeSheetOf(atlas, { point, precision, name: '' }) ?? {};
  const ink = region && regionInk(region.nis);
  return disc || pin ? [{ ...(disc && { disc }), ...(pin && { pin }), ...(ink && { ink }) }] : [];
}

/** The image of a space: its name, where it is, its state with the date, and the newest evidence where that is another date. */
export function spacePreview(space: Space, release: Release, atlas: PreviewSheet, locale: Locale): DescribedPreview {
  const t = translatorOf(locale);
  const { record, place, status, newest } = space;
  const words = { title: record.name, below: whereIn(space, locale), foot: statusIn(status, locale) };
  const isOlder = newest !== undefined && (status.isUndated || newest !== status.date);
  const preview = {
    register: t('site.name'),
    ...words,
    age: statusAge(status, release),
    ...(isOlder && { dated: t('preview.newest', { date: dateIn(newest, locale) }) }),
    ...(place.point && { square: atlas.gridSquare(place.point.lat, place.point.lon) }),
    marks: marksOfSpace(space, atlas),
  };
  return { preview, alt: t('preview.space', { name: words.title, where: words.below, status: words.foot }) };
}

/** The image of a chapter of the guide: its title, what it is for, and its number. */
export function chapterPreview({ title, purpose, order }: Chapter, all: number, locale: Locale): DescribedPreview {
  const t = translatorOf(locale);
  const position = t('guide.position', { order, all });
  const preview = {
    register: t('site.name'),
    title: title[locale],
    below: purpose[locale],
    foot: position,
    number: String(order),
  };
  return { preview, alt: t('preview.chapter', { title: preview.title, position }) };
}

const discsOf = onceFor((catalogue: Catalogue) => {
  const marks = inDrawingOrder(marksOf(catalogue.spaces));
  const largest = Math.max(...marks.map(({ count }) => count));
  return (atlas: PreviewSheet): readonly PreviewMark[] =>
    marks.map(({ count, municipality, lat, lon }) => {
      const { x, y } = atlas.pointOf({ lat, lon });
      const ink = regionInk(municipality.region);
      return { disc: { x: round(x), y: round(y), r: discRadius(count, largest) }, ...(ink && { ink }) };
    });
});

/** The image of every other page: what the register asks, and the map of all that it holds. */
export function sitePreview(catalogue: Catalogue, atlas: PreviewSheet, locale: Locale): DescribedPreview {
  const t = translatorOf(locale);
  const { version, date } = catalogue.release;
  const preview = {
    register: t('site.name'),
    title: t('home.question'),
    below: t('home.answer'),
    foot: t('site.edition', { version, date: dateIn(date, locale) }),
    marks: discsOf(catalogue)(atlas),
  };
  return { preview, alt: t('preview.site', { register: preview.register, question: preview.title }) };
}
