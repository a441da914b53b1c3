import { describe, expect, test } from 'vitest';
import { fanOf, mostFanned, reachOf } from '../../src/islands/space-map/fan.ts';

const counts = Array.from({ length: mostFanned }, (_, index) => index + 1);
const distances = (count: number): number[] => {
  const marks = fanOf(count);
  return marks.flatMap(([x, y], index) =>
    marks.slice(index + 1).map(([right, down]) => Math.hypot(right - x, down - y)),
  );
};

describe('A fan', () => {
  test('has a mark for each space, up to its most', () => {
    expect(counts.filter((count) => fanOf(count).length !== count)).toEqual([]);
  });

  // WCAG 2.2, 2.5.8: targets of 24 pixels do not overlap; these are 28 wide.
  test('keeps its marks apart, so that a finger tells one from another', () => {
    expect(counts.filter((count) => distances(count).some((distance) => distance < 28))).toEqual([]);
  });

  test('leaves the point free that they share', () => {
    expect(counts.filter((count) => fanOf(count).some(([x, y]) => Math.hypot(x, y) < 28))).toEqual([]);
  });

  // The map of a phone is 328 pixels wide.
  test('fits on the map of a phone, whole', () => {
    expect(Math.max(...counts.map((count) => reachOf(fanOf(count))))).toBeLessThan(164);
  });

  test('puts two right above and below the point', () => {
    expect(fanOf(2)).toEqual([
      [0, -46],
      [0, 46],
    ]);
  });

  test('goes round a second time when the first ring is full', () => {
    const rings = (count: number) => new Set(fanOf(count).map(([x, y]) => Math.round(Math.hypot(x, y) / 10))).size;
    expect([9, 10, 25].map(rings)).toEqual([1, 2, 3]);
  });
});
