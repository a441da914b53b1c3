import { expect, test } from 'vitest';
import type { Located } from '../../src/core/state-marks.ts';
import { stateMarksOf } from '../../src/core/state-marks.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const closed = {
  sources: [aSource({ shows: 'closed', published: '2020', supports: ['/name', '/kinds', '/address'] })],
};
const { spaces } = aCatalogue({
  ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`open-${index}`, {}])),
  gone: closed,
});
const located = (at: (index: number) => { x: number; y: number }): Located[] =>
  spaces.map((space, index) => ({ space, at: at(index) }));
const pointsIn = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)l/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test('a space alone stands on its point', () => {
  const { groups } = stateMarksOf(
    located((index) => ({ x: 10 * index, y: 100 })),
    3,
  );
  expect(groups.flatMap(({ path }) => pointsIn(path)).map(({ x, y }) => x % 10 === 0 && y === 100)).not.toContain(
    false,
  );
});

test('those of one point stand side by side around it, and no mark covers another', () => {
  const r = 3;
  const { groups, clusters } = stateMarksOf(
    located(() => ({ x: 300, y: 300 })),
    r,
  );
  const points = groups.flatMap(({ path }) => pointsIn(path));
  expect(points.length).toBe(spaces.length);
  const apart = points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  // Coordinates have one decimal.
  expect(Math.min(...apart)).toBeGreaterThan(2 * r - 0.2);
  expect(clusters.length).toBe(1);
  const farthest = Math.max(...points.map(({ x, y }) => Math.hypot(x - 300, y - 300)));
  expect(farthest + r).toBeLessThanOrEqual((clusters[0]?.r ?? 0) + 0.2);
});

test('each state has a path of its own, what is gone outside', () => {
  const { groups } = stateMarksOf(
    located(() => ({ x: 300, y: 300 })),
    3,
  );
  expect(groups.map(({ state, path }) => [state, pointsIn(path).length])).toEqual([
    ['open', 40],
    ['closed', 1],
  ]);
});
