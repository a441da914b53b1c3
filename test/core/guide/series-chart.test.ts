import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../../src/core/catalogue.ts';
import { boxOf, type Box } from '../../../src/core/guide/chart-labels.ts';
import { phoneSheet, seriesChart, wideSheet } from '../../../src/core/guide/series-chart.ts';
import type { StatisticRecord } from '../../../src/core/records.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { words } from '../../words.ts';

const aSeries = (values: StatisticRecord['values']): Statistic => ({
  id: 'a-series',
  record: { name: words('Nombres', 'Counts'), counted: words('x', 'x'), territory: '01000', values, sources: [] },
});

const coworking = aSeries({
  first: { on: '2012', count: [15, 20] },
  second: { on: '2014-04', count: 40, accuracy: 'about' },
  undated: { count: 30 },
});
const offices = aSeries({ first: { on: '2018-10', count: 370, accuracy: 'more-than' } });

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('A chart of published counts', () => {
  const { marks, labels, levels, years, plot } = seriesChart([coworking, offices], wideSheet, 'en');

  test('has a mark for each dated count, and leaves the undated to the table', () => {
    expect(marks.map(({ series }) => series)).toEqual([0, 0, 1]);
  });

  test('draws a range as long as it is, and a number as a point', () => {
    const unit = (plot.bottom - plot.top) / 600;
    const [range, point] = marks;
    expect((range?.bottom ?? 0) - (range?.top ?? 0)).toBeCloseTo(5 * unit, 0);
    expect(point?.bottom).toBe(point?.top);
  });

  test('stands a year’s count in its middle, and a month’s in that month', () => {
    const [year, month] = marks;
    const oneYear = (years[1]?.x ?? 0) - (years[0]?.x ?? 0);
    const apart = Number(years[1]?.text) - Number(years[0]?.text);
    // From the middle of 2012 to the middle of April 2014.
    expect(((month?.x ?? 0) - (year?.x ?? 0)) / (oneYear / apart)).toBeCloseTo(1.79, 1);
  });

  test('says each figure at its mark as exactly as its source', () => {
    expect(labels.map(({ text }) => text)).toEqual(['15 to 20', 'about 40', 'more than 370']);
  });

  test('goes from nought to a round number above the greatest', () => {
    expect(levels.map(({ label }) => label.text)).toEqual(['0', '200', '400', '600']);
    expect(levels[0]?.y).toBe(plot.bottom);
  });
});

const { statistics } = loadCatalogue();
const drawn = statistics.flatMap((one) => statistics.map((other) => [one, other] as const));

describe.each([
  ['wide', wideSheet],
  ['phone', phoneSheet],
])('Whatever two series of the register are drawn together on a %s sheet', (_name, sheet) => {
  const charts = drawn.flatMap((pair) => locales.map((locale) => seriesChart([...new Set(pair)], sheet, locale)));

  test('no two of their words meet, and no word meets a mark', () => {
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
