import { expect, test } from 'vitest';
import { brusselsNis } from '../../src/core/atlas-inset.ts';
import { overlap } from '../../src/core/atlas-labels.ts';
import { posterOf, posterRadius, unplacedPanel } from '../../src/core/poster-sheet.ts';
import type { StateMarks } from '../../src/core/state-marks.ts';
import { loadAtlas } from '../../src/io/load-atlas.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

const { spaces, gazetteer } = loadCatalogue();
const atlas = loadAtlas();
const ground = { atlas, inset: atlas.inset, gazetteer };
const countOf = ({ groups }: StateMarks) => groups.reduce((sum, { path }) => sum + (path.match(/M/g)?.length ?? 0), 0);

test('every space of the register has one mark', () => {
  const { marks, insetMarks, unplaced } = posterOf(ground, spaces);
  const placed = spaces.filter(({ place }) => place.point);
  const inBrussels = placed.filter(({ place }) => place.region?.nis === brusselsNis);
  expect(countOf(insetMarks)).toBe(inBrussels.length);
  expect(countOf(marks)).toBe(placed.length - inBrussels.length);
  expect(countOf(unplaced.marks)).toBe(spaces.length - placed.length);
});

test('those of no known municipality stay in their panel, which covers no town', () => {
  const { unplaced, names } = posterOf(ground, spaces);
  const { x, y, width, height } = unplacedPanel;
  for (const cluster of unplaced.marks.clusters) {
    expect(cluster.x - cluster.r).toBeGreaterThan(x);
    expect(cluster.x + cluster.r).toBeLessThan(x + width);
    expect(cluster.y - cluster.r).toBeGreaterThan(y);
    expect(cluster.y + cluster.r).toBeLessThan(y + height);
  }
  const towns = [...gazetteer.municipalities.values()].map(atlas.pointOf);
  expect(towns.filter((at) => overlap(unplacedPanel, { ...at, width: 0.1, height: 0.1 }) > 0)).toEqual([]);
  expect(names.wideLabels.length).toBeGreaterThan(30);
});

test.each([43, 60, 3000])('%i of no known municipality in Brussels stay there too, between the words', (count) => {
  const [one] = spaces.filter(({ place }) => place.region?.nis === brusselsNis);
  const { point: _point, ...place } = one?.place ?? { precision: 'region' };
  const lost = one ? [{ ...one, place }] : [];
  const { unplaced } = posterOf(ground, [...spaces, ...Array.from({ length: count }, () => lost).flat()]);
  const { x, y, width, height } = unplacedPanel;
  const [line, heaps] = [18, unplaced.marks.clusters.toSorted((a, b) => a.x - b.x)];
  expect(heaps.filter((heap) => heap.y - heap.r < y + line || heap.y + heap.r > y + height - line + 4)).toEqual([]);
  expect(heaps.filter((heap) => heap.x - heap.r < x || heap.x + heap.r > x + width)).toEqual([]);
  const touching = heaps.filter((heap, index) => {
    const next = heaps[index + 1];
    return next && next.x - heap.x < next.r + heap.r;
  });
  expect(touching).toEqual([]);
  expect(countOf(unplaced.marks)).toBe(spaces.filter(({ place }) => !place.point).length + count);
});

test('ten thousand have marks that a printer still draws, and a drawing of some 200 kB', () => {
  const many = Array.from({ length: 46 }, () => spaces).flat();
  const { marks, insetMarks, unplaced } = posterOf(ground, many);
  expect(countOf(marks) + countOf(insetMarks) + countOf(unplaced.marks)).toBe(many.length);
  const bytes = [marks, insetMarks, unplaced.marks].flatMap(({ groups }) => groups.map(({ path }) => path.length));
  expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(250_000);
  expect([1, 220, 880, 10_000, 1_000_000].map(posterRadius)).toEqual([4.5, 4.5, 2.3, 0.7, 0.7]);
});
