import { describe, expect, test } from 'vitest';
import { landmarksOn, onSheet, pointAt, pointFrom, side, stepOf } from '../../../src/core/form/point-sheet.ts';
import { kilometresBetween } from '../../../src/core/place.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

const namur = { lat: 50.4669, lon: 4.8675 };
const sheet = { middle: namur, reach: 4 };

describe('The sheet on which a point is placed', () => {
  test('leads from a point to the sheet and back, to a metre', () => {
    const point = { lat: 50.45, lon: 4.9 };
    const back = pointAt(onSheet(point, sheet), sheet);
    expect(kilometresBetween(point, back)).toBeLessThan(0.002);
  });

  test('reaches as far as it says, in every direction', () => {
    for (const edge of [
      { x: 0, y: side / 2 },
      { x: side, y: side / 2 },
      { x: side / 2, y: 0 },
      { x: side / 2, y: side },
    ])
      expect(kilometresBetween(namur, pointAt(edge, sheet))).toBeCloseTo(4, 1);
    expect(stepOf(sheet)).toBe(200);
  });

  test('names villages where they are, none over another', () => {
    const landmarks = landmarksOn(sheet, readGazetteer());
    const named = new Map(landmarks.map((landmark) => [landmark.name, landmark]));
    // Bouge lies east of the centre of Namur, Saint-Marc north of it, Jambes has a postcode that five villages share.
    expect(Math.sign((named.get('Bouge')?.x ?? 0) - side / 2)).toBe(1);
    expect(Math.sign((named.get('Saint-Marc')?.y ?? side) - side / 2)).toBe(-1);
    expect([named.has('Namur'), named.has('Jambes')]).toEqual([true, false]);
    const covered = landmarks.filter((a) =>
      landmarks.some((b) => a !== b && Math.abs(a.x - b.x) < 90 && Math.abs(a.y - b.y) < 18),
    );
    expect(covered).toEqual([]);
  });

  test.each([
    ['50.4669, 4.8675', namur],
    ['(50.4669 4.8675)', namur],
    ['50,4669 4,8675', namur],
    ['50.4669° ; 4.8675°', namur],
    ['https://www.openstreetmap.org/#map=17/50.4669/4.8675', namur],
    ['https://maps.example/maps/place/x/@50.4669,4.8675,17z', namur],
    ['Namur', undefined],
    ['50.4669', undefined],
  ])('reads “%s” as %j', (text, point) => {
    expect(pointFrom(text)).toEqual(point);
  });
});
