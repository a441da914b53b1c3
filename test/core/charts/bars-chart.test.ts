import { describe, expect, test } from 'vitest';
import { barsChart } from '../../../src/core/charts/bars-chart.ts';
import { boxOf } from '../../../src/core/charts/chart-labels.ts';
import { phoneSheet, wideSheet } from '../../../src/core/charts/sheet.ts';
import { registerYears } from '../../../src/core/register-years.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue } from '../../a-space.ts';

const few = registerYears(
  aCatalogue({
    a: { opened: '2012', closed: '2014' },
    b: { opened: '2012' },
    c: { opened: '2012' },
    d: { opened: '2013' },
  }),
).years;

describe('Openings and closings as bars', () => {
  const { bars, base, labels, levels } = barsChart(few, wideSheet, 'fr');

  test('stand above the base and hang below it, as long as their numbers', () => {
    expect(bars.map(({ isClosing }) => isClosing)).toEqual([false, false, true]);
    const [three, one, closing] = bars;
    expect((three?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(3, 1);
    expect((three?.y ?? 0) + (three?.height ?? 0)).toBeCloseTo(base, 0);
    expect(closing?.y).toBe(base);
  });

  test('say their numbers, and no level is below nought', () => {
    expect(labels.map(({ text }) => text)).toEqual(['3', '1', '1']);
    expect(levels.every(({ label }) => Number(label.text) >= 0)).toBe(true);
  });

  test.each([
    ['wide', wideSheet],
    ['phone', phoneSheet],
  ])('of the register fit a %s sheet, and no two numbers meet', (_name, sheet) => {
    const { years } = registerYears(loadCatalogue());
    const drawn = barsChart(years, sheet, 'en');
    const boxes = [...drawn.labels, ...drawn.years, ...drawn.levels.map(({ label }) => label)].map(boxOf);
    expect(boxes.filter(({ left, right }) => left < 0 || right > sheet.width)).toEqual([]);
    const above = drawn.labels.map(boxOf).toSorted((a, b) => a.left - b.left);
    const meeting = above.filter((box, index) => {
      const next = above[index + 1];
      return next && next.left < box.right && next.top < box.bottom && box.top < next.bottom;
    });
    expect(meeting).toEqual([]);
  });
});
