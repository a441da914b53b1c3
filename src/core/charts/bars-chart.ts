import { scaleBand, scaleLinear } from 'd3-scale';
import type { Locale } from '../../i18n/locales.ts';
import { numberIn } from '../../i18n/translate.ts';
import type { RegisterYear } from '../register-years.ts';
import { widthOf, type Box, type Label } from './chart-labels.ts';
import { levelsAt, plotOf, tenth, yearNames, type Level, type Sheet } from './sheet.ts';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Openings stand above the base, closings hang below it. */
  readonly isClosing: boolean;
}

/** Openings and closings by year, in units of their sheet. */
export interface BarsChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly levels: readonly Level[];
  readonly base: number;
  readonly bars: readonly Bar[];
  readonly years: readonly Label[];
  /** The number of each bar; none where the bars are narrower than their numbers. */
  readonly labels: readonly Label[];
}

const levelsDrawn = 4;
const gap = 5;
const letterRise = 11;

type Side = Pick<Bar, 'isClosing'> & { readonly year: number; readonly count: number };

const sidesOf = (years: readonly RegisterYear[]): readonly Side[] =>
  years.flatMap(({ year, opened, closed }) => [
    { year, count: opened.length, isClosing: false },
    { year, count: closed.length, isClosing: true },
  ]);

/** The numbers of bars; none where they are wider than the room of a bar. */
const labelsAt = (bars: readonly Bar[], texts: readonly string[], step: number): readonly Label[] =>
  bars.flatMap((bar, index): Label[] => {
    const text = texts[index] ?? '';
    const y = bar.isClosing ? bar.y + bar.height + gap + letterRise : bar.y - gap;
    return widthOf(text) > step ? [] : [{ x: tenth(bar.x + bar.width / 2), y: tenth(y), anchor: 'middle', text }];
  });

/** Openings and closings of the register as bars. @param years one at least, in which something is known */
export function barsChart(years: readonly RegisterYear[], sheet: Sheet, locale: Locale): BarsChart {
  const sides = sidesOf(years).filter(({ count }) => count > 0);
  const most = (isClosing: boolean): number =>
    Math.max(0, ...sides.filter((side) => side.isClosing === isClosing).map(({ count }) => count));
  const y = scaleLinear([-most(true), most(false)], [0, 1]).nice(levelsDrawn);
  const ticks = y.ticks(levelsDrawn);
  const textOf = (level: number): string => numberIn(Math.abs(level), locale);
  const plot = plotOf(sheet, ticks.map(textOf));
  y.range([plot.bottom, plot.top]);
  const all = years.map(({ year }) => year);
  const x = scaleBand(all, [plot.left, plot.right]).padding(0.25);
  const bars = sides.map(({ year, count, isClosing }) => ({
    x: tenth(x(year) ?? 0),
    y: tenth(y(isClosing ? 0 : count)),
    width: tenth(x.bandwidth()),
    height: tenth(Math.abs(y(0) - y(count))),
    isClosing,
  }));
  const texts = sides.map(({ count }) => textOf(count));
  return {
    width: sheet.width,
    height: sheet.height,
    plot,
    levels: levelsAt({ y, plot, textOf }, ticks),
    base: tenth(y(0)),
    bars,
    years: yearNames((year) => (x(year) ?? 0) + x.bandwidth() / 2, [all[0] ?? 0, all.at(-1) ?? 0], sheet),
    labels: labelsAt(bars, texts, x.step()),
  };
}
