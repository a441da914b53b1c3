import { scaleLinear } from 'd3-scale';
import type { Locale } from '../../i18n/locales.ts';
import type { Chart, Statistic } from '../catalogue.ts';
import type { PublishedCount, Unit } from '../published-counts.ts';
import { amountIn, publishedIn } from '../words/published-in.ts';
import { mostOf } from '../words/values-in.ts';
import { boxOf, labelsFor, type Box, type Label } from './chart-labels.ts';
import { curvesThrough, type Curve, type Mark, type Placed } from './curves.ts';
import { datedIn, yearsOf, type DatedCount } from './dated-counts.ts';
import { levelsAt, plotOf, tenth, yearNames, type Level, type Scale, type Sheet } from './sheet.ts';

/** A chart as a page draws it, in units of its own sheet. */
export interface SeriesChart {
  readonly width: number;
  readonly height: number;
  /** From the first level to the edge. */
  readonly plot: Box;
  /** The levels, from nought up, each with its label. */
  readonly levels: readonly Level[];
  readonly years: readonly Label[];
  readonly curves: readonly Curve[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** A chart with its series, in the order of their marks. */
export interface Drawn {
  readonly chart: Chart;
  readonly statistics: readonly Statistic[];
}

/** Few marks need no broad sheet: two such charts stand side by side. */
export const isSmall = ({ statistics }: Drawn): boolean => datedIn(statistics).length <= fewMarks;

const fewMarks = 4;
/** Half the height of a mark, its stroke included. */
const radius = 6;
const levelsDrawn = 3;

const leastOf = (count: PublishedCount['count']): number => (typeof count === 'number' ? count : count[0]);

const boxAround = ({ x, top, bottom }: Mark): Box => ({
  left: x - radius,
  right: x + radius,
  top: top - radius,
  bottom: bottom + radius,
});

/** At its mark a number that is only expected is told without the word: the line that leads to it is broken. */
const labelOf = (count: DatedCount, unit: Unit, locale: Locale): string =>
  count.accuracy === 'projected' ? amountIn(count.count, unit, locale) : publishedIn(count, unit, locale);

const placedOn = (counts: readonly DatedCount[], x: Scale, y: Scale): readonly Placed[] =>
  counts.map((count) => ({
    count,
    mark: {
      x: tenth(x(count.year)),
      top: tenth(y(mostOf(count.count))),
      bottom: tenth(y(leastOf(count.count))),
      series: count.series,
    },
  }));

function curvesOf({ chart, statistics }: Drawn, placed: readonly Placed[]): readonly Curve[] {
  const joined = statistics.map(({ id }) => chart.record.curves?.includes(id) ?? false);
  return joined.flatMap((isJoined, series) =>
    isJoined ? curvesThrough(placed.filter(({ mark }) => mark.series === series)) : [],
  );
}

/**
 * The published numbers of a chart on one sheet, undated ones apart.
 * @param drawn series of one unit, with one dated number at least between them
 */
export function seriesChart(drawn: Drawn, sheet: Sheet, locale: Locale): SeriesChart {
  const unit = drawn.statistics[0]?.record.unit ?? 'places';
  const textOf = (level: number): string => amountIn(level, unit, locale);
  const counts = datedIn(drawn.statistics);
  const y = scaleLinear([0, Math.max(...counts.map(({ count }) => mostOf(count)))], [0, 1]).nice(levelsDrawn);
  const ticks = y.ticks(levelsDrawn);
  const plot = plotOf(sheet, ticks.map(textOf));
  y.range([plot.bottom, plot.top]);
  const [first, last] = yearsOf(counts);
  const x = scaleLinear([first - 0.5, last + 1.5], [plot.left, plot.right]);
  const placed = placedOn(counts, x, y);
  const levels = levelsAt({ y, plot, textOf }, ticks);
  const labelled = placed.map(({ count, mark }) => ({ box: boxAround(mark), text: labelOf(count, unit, locale) }));
  const free = { left: 0, right: sheet.width, top: 0, bottom: plot.bottom };
  return {
    width: sheet.width,
    height: sheet.height,
    plot,
    levels,
    years: yearNames((year) => x(year + 0.5), [first, last + 1], sheet),
    curves: curvesOf(drawn, placed),
    marks: placed.map(({ mark }) => mark),
    labels: labelsFor(
      labelled,
      free,
      levels.map(({ label }) => boxOf(label)),
    ),
  };
}
