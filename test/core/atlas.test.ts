import { describe, expect, test } from 'vitest';
import { sheet, squareAt } from '../../src/core/atlas-frame.ts';
import { insetFrame } from '../../src/core/atlas-inset.ts';
import { labelsOf, overlap, widthOf } from '../../src/core/atlas-labels.ts';
import { dimRadius, discRadius, inDrawingOrder, pinAt } from '../../src/core/atlas-marks.ts';
import { sheetOf } from '../../src/core/atlas-sheet.ts';
import type { Mark } from '../../src/core/atlas-sheet.ts';
import { placeSheetOf } from '../../src/core/place-sheet.ts';
import { loadAtlas } from '../../src/io/load-atlas.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

const atlas = loadAtlas();
const { inset } = atlas;
const gazetteer = readGazetteer();
const namur = { lat: 50.4669, lon: 4.8675 };
const aMark = (mark: Partial<Mark> = {}): Mark => ({ ...namur, region: '03000', count: 1, label: 'Namur', ...mark });
const drawingOf = (marks: readonly Mark[], withTowns = true) =>
  sheetOf({ atlas, inset, gazetteer }, { marks, withTowns });

test.each([
  ['Namur', 50.4669, 4.8675, 'E4'],
  ['Liège', 50.6337, 5.5675, 'G3'],
  ['Chimay', 50.0486, 4.3171, 'D5'],
  ['Hannut', 50.6714, 5.079, 'F3'],
  ['Charleroi', 50.4114, 4.4445, 'D4'],
  ['Weyler', 49.64, 5.85, 'G6'],
  ['Brugge', 51.2093, 3.2247, 'B1'],
])('%s is in its square', (_name, lat, lon, square) => {
  expect(atlas.gridSquare(lat, lon)).toBe(square);
});

test('a place off the sheet is counted to the nearest square', () => {
  expect([squareAt({ x: -5, y: -5 }), squareAt({ x: 800, y: 700 })]).toEqual(['A1', 'H6']);
});

test('every municipality falls on the sheet', () => {
  const points = [...gazetteer.municipalities.values()].map(atlas.pointOf);
  expect(points.filter(({ x, y }) => x < 30 || x > sheet.width - 30 || y < 30 || y > sheet.height - 30)).toEqual([]);
});

test('the inset covers no municipality of the sheet and holds the nineteen of Brussels', () => {
  const isInInset = ({ x, y }: { x: number; y: number }) => overlap({ x, y, width: 0.1, height: 0.1 }, insetFrame) > 0;
  const municipalities = [...gazetteer.municipalities.values()];
  const brussels = municipalities.filter(({ region }) => region === '04000');
  expect(municipalities.map(atlas.pointOf).filter(isInInset)).toEqual([]);
  expect(brussels.map(inset.pointOf).filter(isInInset)).toHaveLength(19);
});

test('eleven provinces are drawn, Brussels among them', () => {
  expect(atlas.provinces.map(({ nis }) => nis).toSorted()).toEqual(['04000', ...gazetteer.provinces.keys()].toSorted());
  expect(atlas.provinces.every(({ path }) => /^M[\d.,LMZ-]+Z$/.test(path))).toBe(true);
});

test('the scale bar is as long as 50 km between two places of the sheet', () => {
  // One degree of a meridian is 111.2 km on the sphere that the projection takes.
  const north = atlas.pointOf({ lat: 50.5 + 25 / 111.2, lon: 4.5 });
  const south = atlas.pointOf({ lat: 50.5 - 25 / 111.2, lon: 4.5 });
  const { start, end } = atlas.scaleBar;
  expect(Math.hypot(north.x - south.x, north.y - south.y) / (end.x - start.x)).toBeCloseTo(1, 2);
});

describe('discs', () => {
  test('grow in area as the count', () => {
    expect(discRadius(4, 4) / discRadius(1, 4)).toBeCloseTo(2);
  });

  test('shrink together when the largest would not fit', () => {
    expect([discRadius(400, 400), discRadius(100, 400)]).toEqual([26, 13]);
  });

  test('are drawn paled first, then large before small', () => {
    const marks = [aMark({ count: 1 }), aMark({ count: 3 }), aMark({ count: 2, dim: true })];
    expect(inDrawingOrder(marks).map(({ count }) => count)).toEqual([2, 3, 1]);
  });

  test('of what is filtered out are small and do not set the scale', () => {
    const { marks } = drawingOf([aMark({ count: 900, dim: true }), aMark()]);
    expect(marks.map(({ r }) => r)).toEqual([dimRadius, discRadius(1, 1)]);
  });
});

test('only a measured address has a pin, its tip on the place', () => {
  const { marks } = drawingOf([aMark(), aMark({ precise: true })]);
  expect(marks.map(({ pin }) => pin?.slice(0, 12))).toEqual([undefined, 'M426.1 307.8']);
  expect(pinAt({ x: 10, y: 20 })).toMatch(/^M10 20c/);
});

test('a mark in Brussels stands in the inset', () => {
  const { marks, insetMarks } = drawingOf([aMark({ lat: 50.8333, lon: 4.3667, region: '04000' })]);
  expect([marks.length, insetMarks.length]).toEqual([0, 1]);
});

describe('names of towns', () => {
  const everywhere = [...gazetteer.municipalities.values()].map(({ lat, lon, region }) =>
    aMark({ lat, lon, region, count: 5 }),
  );

  test.each([
    ['alone', []],
    ['among 565 discs', everywhere],
  ])('never touch each other %s', (_case, marks) => {
    const { wideLabels } = drawingOf(marks);
    const boxes = wideLabels.map(({ name, anchor, x, y }) => {
      const width = widthOf(name, 13);
      const before = { start: 0, middle: width / 2, end: width }[anchor];
      return { x: x - before, y: y - 9, width, height: 12 };
    });
    const touching = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other) > 0));
    expect(touching).toEqual([]);
  });

  test('are in the town’s own language', () => {
    expect(drawingOf([]).wideLabels.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Antwerpen', 'Liège', 'Eupen']),
    );
  });

  test('can be left away', () => {
    expect(drawingOf([], false).wideLabels).toEqual([]);
  });

  test('that find no room are left out', () => {
    const towns = [{ x: 100, y: 100, r: 5, name: 'Namur' }];
    expect(labelsOf({ towns, discs: [], taken: [{ x: 30, y: 30, width: 300, height: 300 }], size: 13 })).toEqual([]);
  });
});

describe('the small sheet of a place', () => {
  const at = (precision: Parameters<typeof placeSheetOf>[1]['precision'], name = 'Namur') =>
    placeSheetOf(atlas, { point: namur, precision, name });

  test('shows a disc that is larger the less is known', () => {
    const radii = (['street', 'locality', 'municipality'] as const).map((precision) => at(precision)?.disc?.r ?? 0);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  });

  test('shows a pin only for an address', () => {
    expect([at('address')?.pin, at('street')?.pin].map((pin) => pin !== undefined)).toEqual([true, false]);
  });

  test('shows nothing while only the region is known', () => {
    expect(at('region')).toBeUndefined();
  });

  test('keeps a long name on the sheet', () => {
    const label = at('municipality', 'Beveren-Kruibeke-Zwijndrecht')?.label;
    expect(label?.anchor).toBe('middle');
    expect((label?.x ?? 0) - widthOf(label?.name ?? '', 39) / 2).toBeGreaterThan(0);
  });
});
