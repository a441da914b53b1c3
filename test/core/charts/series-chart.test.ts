import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../../src/core/catalogue.ts';
import { boxOf, type Box } from '../../../src/core/charts/chart-labels.ts';
import { seriesChart } from '../../../src/core/charts/series-chart.ts';
import { phoneSheet, wideSheet } from '../../../src/core/charts/sheet.ts';
import { drawnFrom } from '../../../src/core/observatory.ts';
import type { StatisticRecord } from '../../../src/core/records.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { words } from '../../words.ts';

const aSeries = (id: string, values: StatisticRecord['values']): Statistic => ({
  id,
  record: {
    name: words('Nombres', 'Counts'),
    counted: words('x', 'x'),
    theme: 'spaces',
    territory: '01000',
    unit: 'places',
    values,
    sources: [],
  },
});

const aChart = (statistics: readonly Statistic[], curves?: string[]) => ({
  chart: {
    id: 'a-chart',
    record: { title: words('x', 'x'), series: statistics.map(({ id }) => id), ...(curves && { curves }) },
  },
  statistics,
});

const coworking = aSeries('coworking', {
  later: { on: '2014-04', count: 40, accuracy: 'about' },
  first: { on: '2012', count: [15, 20] },
  undated: { count: 30 },
});
const offices = aSeries('offices', { first: { on: '2018-10', count: 370, accuracy: 'more-than' } });

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('A chart of published numbers', () => {
  const { marks, labels, levels, years, plot, curves } = seriesChart(aChart([coworking, offices]), wideSheet, 'en');

  test('has a mark for each dated number, the oldest of a series first, and leaves the undated to the table', () => {
    expect(marks.map(({ series }) => series)).toEqual([0, 0, 1]);
    expect((marks[0]?.x ?? 0) < (marks[1]?.x ?? 0)).toBe(true);
  });

  test('draws a range as long as it is, and a number as a point', () => {
    const unit = (plot.bottom - plot.top) / 400;
    const [range, point] = marks;
    expect((range?.bottom ?? 0) - (range?.top ?? 0)).toBeCloseTo(5 * unit, 0);
    expect(point?.bottom).toBe(point?.top);
  });

  test('stands a year’s number in its middle, and a month’s in that month', () => {
    const [year, month] = marks;
    const oneYear = (years[1]?.x ?? 0) - (years[0]?.x ?? 0);
    const apart = Number(years[1]?.text) - Number(years[0]?.text);
    // From the middle of 2012 to the middle of April 2014.
    expect(((month?.x ?? 0) - (year?.x ?? 0)) / (oneYear / apart)).toBeCloseTo(1.79, 1);
  });

  test('says each figure at its mark as exactly as its source', () => {
    expect(labels.map(({ text }) => text)).toEqual(['15 to 20', 'about 40', 'more than 370']);
  });

  test('goes from nought to a round number that is not below the greatest', () => {
    expect(levels.map(({ label }) => label.text)).toEqual(['0', '100', '200', '300', '400']);
    expect(levels[0]?.y).toBe(plot.bottom);
  });

  test('joins no numbers by a line unless its record says so', () => {
    expect(curves).toEqual([]);
  });
});

describe('A curve', () => {
  const counted = { a: { on: '2011', count: 100 }, b: { on: '2012', count: 200 } };
  const expected = { c: { on: '2013', count: 300, accuracy: 'projected' as const } };
  const chartOf = (values: StatisticRecord['values']) =>
    seriesChart(aChart([aSeries('a', values), offices], ['a']), phoneSheet, 'fr');
  const ends = ({ path }: { readonly path: string }) => [...path.matchAll(/[\d.]+,[\d.]+/g)].map(([point]) => point);

  test('runs through the marks of its series', () => {
    const { curves, marks } = chartOf(counted);
    expect(curves.map(ends)).toEqual([marks.slice(0, 2).map(({ x, top }) => `${x},${top}`)]);
  });

  test('is broken from the last number that was counted to what is only expected', () => {
    const { curves, labels } = chartOf({ ...counted, ...expected });
    expect(curves.map(({ isProjected }) => isProjected)).toEqual([false, true]);
    expect(ends(curves[1] ?? { path: '' })[0]).toBe(ends(curves[0] ?? { path: '' })[1]);
    expect(labels.map(({ text }) => text)).toContain('300');
  });
});

const catalogue = loadCatalogue();

describe.each([
  ['wide', wideSheet],
  ['phone', phoneSheet],
])('Whatever chart of the register is drawn on a %s sheet', (_name, sheet) => {
  const charts = catalogue.charts.flatMap((chart) =>
    locales.map((locale) => seriesChart(drawnFrom(chart, catalogue), sheet, locale)),
  );

  test('no two of its words meet, and no word meets a mark', () => {
    const faults = charts.flatMap(({ labels, levels, years, marks }) => {
      const boxes = [...labels, ...years, ...levels.map(({ label }) => label)].map(boxOf);
      const points = marks.map(({ x, top, bottom }) => ({
        left: x - 5,
        right: x + 5,
        top: top - 5,
        bottom: bottom + 5,
      }));
      const others = (index: number): readonly Box[] => [...boxes.filter((_, at) => at !== index), ...points];
      return boxes.filter((box, index) => others(index).some((other) => meet(box, other)));
    });
    expect(faults).toEqual([]);
  });

  test('nothing leaves the sheet', () => {
    const isWithin = ({ left, right, top, bottom }: Box): boolean =>
      left >= 0 && right <= sheet.width && top >= 0 && bottom <= sheet.height;
    const said = charts.flatMap(({ labels, levels, years }) => [
      ...labels,
      ...years,
      ...levels.map(({ label }) => label),
    ]);
    expect(said.filter((label) => !isWithin(boxOf(label)))).toEqual([]);
  });
});
