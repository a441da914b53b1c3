import type { Locale } from '../../i18n/locales.ts';
import { numberIn } from '../../i18n/translate.ts';
import type { Statistic } from '../catalogue.ts';
import { periodOf } from '../dates.ts';
import type { PublishedCount } from '../published-counts.ts';
import { publishedIn } from '../words/published-in.ts';
import { mostOf } from '../words/values-in.ts';
import { boxOf, labelsFor, type Box, type Label } from './chart-labels.ts';

/** A published count on the sheet: a point, or a stroke from the least to the most. */
export interface Mark {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Which of the series it belongs to, from 0: series differ by the form of their marks, and no line joins any. */
  readonly series: number;
}

/** A chart as a page draws it, in units of its own sheet. */
export interface SeriesChart {
  readonly width: number;
  readonly height: number;
  /** From the first level to the edge. */
  readonly plot: Box;
  /** The levels, from nought up, each with its label. */
  readonly levels: readonly { readonly y: number; readonly label: Label }[];
  readonly years: readonly Label[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** A sheet for charts: its size, the room that its axes take, and how many years its foot has room to name. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly yearsNamed: number;
}

export const wideSheet: Sheet = { width: 720, height: 340, left: 48, bottom: 34, yearsNamed: 5 };
export const phoneSheet: Sheet = { width: 328, height: 300, left: 36, bottom: 34, yearsNamed: 4 };

const room = { above: 26, right: 4, besideLevel: 8, belowYears: 10 };
/** Half the height of a mark, its stroke included. */
const radius = 6;
const levelsDrawn = 3;

interface Dated extends PublishedCount {
  readonly series: number;
  /** Middle of its day, month or year, as a year with decimals. */
  readonly year: number;
}

const leastOf = (count: PublishedCount['count']): number => (typeof count === 'number' ? count : count[0]);

function decimalYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

function datedIn(statistics: readonly Statistic[]): readonly Dated[] {
  return statistics.flatMap(({ record }, series) =>
    Object.values(record.values).flatMap((value) => {
      if (!value.on) return [];
      const { start, end } = periodOf(value.on);
      return [{ ...value, series, year: (decimalYear(start) + decimalYear(end)) / 2 }];
    }),
  );
}

/** The smallest step that covers a length in so many: one of the factors, times a power of ten. */
function stepFor(length: number, count: number, factors: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(length / count, 1)));
  const largest = 10 * power;
  return factors.map((factor) => factor * power).find((step) => step * count >= length) ?? largest;
}

const multiples = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

type Span = readonly [from: number, to: number];

/** A straight scale from numbers to places on the sheet, to a tenth of a unit. */
const scale =
  ([from, to]: Span, [start, end]: Span) =>
  (value: number): number =>
    Math.round((start + ((value - from) / (to - from)) * (end - start)) * 10) / 10;

const boxAround = ({ x, top, bottom }: Mark): Box => ({
  left: x - radius,
  right: x + radius,
  top: top - radius,
  bottom: bottom + radius,
});

/**
 * The published counts of some series on one sheet, undated ones apart.
 * @param statistics with one dated count at least between them
 */
export function seriesChart(statistics: readonly Statistic[], sheet: Sheet, locale: Locale): SeriesChart {
  const counts = datedIn(statistics);
  const { width, height } = sheet;
  const plot = { left: sheet.left, right: width - room.right, top: room.above, bottom: height - sheet.bottom };
  const step = stepFor(Math.max(...counts.map(({ count }) => mostOf(count))), levelsDrawn, [1, 2, 5]);
  const known = counts.map(({ year }) => Math.floor(year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = scale([first - 0.5, last + 1.5], [plot.left, plot.right]);
  const y = scale([0, step * levelsDrawn], [plot.bottom, plot.top]);
  const levels = multiples(step, 0, step * levelsDrawn).map((level) => {
    const at = { x: plot.left - room.besideLevel, y: y(level) + 5, anchor: 'end' } as const;
    return { y: y(level), label: { ...at, text: numberIn(level, locale) } };
  });
  const marks = counts.map(({ year, count, series }) => ({
    x: x(year),
    top: y(mostOf(count)),
    bottom: y(leastOf(count)),
    series,
  }));
  const labelled = counts.flatMap((count, index) => {
    const mark = marks[index];
    return mark ? [{ box: boxAround(mark), text: publishedIn(count, locale) }] : [];
  });
  const free = { left: 0, right: width, top: 0, bottom: plot.bottom };
  const kept = levels.map(({ label }) => boxOf(label));
  return {
    width,
    height,
    plot,
    levels,
    years: yearsAlong({ first, last, x, sheet }),
    marks,
    labels: labelsFor(labelled, free, kept),
  };
}

interface Foot {
  readonly first: number;
  readonly last: number;
  readonly x: (year: number) => number;
  readonly sheet: Sheet;
}

/** Years below the middle of their twelve months, as many as the sheet has room for. */
function yearsAlong({ first, last, x, sheet }: Foot): readonly Label[] {
  const step = stepFor(last + 1 - first, sheet.yearsNamed, [1, 2, 4, 5]);
  return multiples(step, first, last + 1)
    .map((year): Label => ({
      x: x(year + 0.5),
      y: sheet.height - room.belowYears,
      anchor: 'middle',
      text: String(year),
    }))
    .filter((label) => boxOf(label).right <= sheet.width);
}
