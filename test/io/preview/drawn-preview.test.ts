/** What is drawn, pixel by pixel: whatever a record says, its letters stay where they belong. */
import { describe, expect, test } from 'vitest';
import { drawingVersion, previewSvg } from '../../../src/core/preview/drawing.ts';
import { everyPreview } from '../../../src/core/preview/every-preview.ts';
import type { Preview } from '../../../src/core/preview/preview.ts';
import { sha256Of } from '../../../src/io/checksums.ts';
import { loadAtlas } from '../../../src/io/load-atlas.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { drawnPreview } from '../../../src/io/preview/drawn-preview.ts';
import { fontLettering } from '../../../src/io/preview/font-lettering.ts';
import { readPng, type ReadPng } from './read-png.ts';

const paper = '#f3f4ee';
const atlas = loadAtlas();
const lettering = await fontLettering();
const aPreview: Preview = {
  register: 'The Belgian coworking register',
  title: 'La Ruche',
  below: 'Namur',
  foot: 'Seen open on 13 August 2014',
  age: 4,
  square: 'E4',
  marks: [{ disc: { x: 400, y: 300, r: 26 }, ink: 'wal' }],
};

/** Strips that stay paper: inside the frame, between text and map, and between the lines of the head, the middle and the foot. */
const strips = [
  { name: 'left', x: 36, y: 36, width: 36, height: 558 },
  { name: 'right', x: 1128, y: 36, width: 36, height: 558 },
  { name: 'top', x: 36, y: 36, width: 1128, height: 36 },
  { name: 'bottom', x: 36, y: 562, width: 1128, height: 32 },
  { name: 'between text and map', x: 704, y: 140, width: 38, height: 355 },
  { name: 'above the foot', x: 36, y: 486, width: 1128, height: 12 },
];

const inkedIn = ({ at }: ReadPng): readonly string[] =>
  strips
    .filter(({ x, y, width, height }) =>
      Array.from({ length: width * height }, (_, index) => at(x + (index % width), y + Math.floor(index / width))).some(
        (colour) => colour !== paper,
      ),
    )
    .map(({ name }) => name);

const inked = async (preview: Preview) => inkedIn(readPng(await drawnPreview(preview)));

const previews = everyPreview(loadCatalogue(), atlas);
const longest = (key: 'title' | 'below' | 'foot'): readonly Preview[] =>
  previews.toSorted((a, b) => (b[key]?.length ?? 0) - (a[key]?.length ?? 0)).slice(0, 3);
/** A foot with a note at its other end is as long as both. */
const fullFeet = previews
  .toSorted((a, b) => `${b.foot}${b.dated ?? ''}`.length - `${a.foot}${a.dated ?? ''}`.length)
  .slice(0, 3);
const extreme: readonly Preview[] = [
  { ...aPreview, title: 'W'.repeat(200) },
  { ...aPreview, title: 'Coworking '.repeat(60) },
  { ...aPreview, below: 'Oostduinkerke, '.repeat(30), title: 'Espace '.repeat(30) },
  {
    ...aPreview,
    foot: 'Planned, opening expected '.repeat(9),
    dated: 'Newest evidence: between January and March 2025',
  },
];

describe('Preview images', () => {
  test('are 1,200 by 630 pixels, as services that unfold links ask', async () => {
    const { width, height } = readPng(await drawnPreview(aPreview));
    expect([width, height]).toEqual([1200, 630]);
  });

  test('are the same bytes for the same values', async () => {
    expect(sha256Of(await drawnPreview(aPreview))).toBe(sha256Of(await drawnPreview({ ...aPreview })));
  });

  test.each([...new Set([...longest('title'), ...longest('below'), ...longest('foot'), ...fullFeet])])(
    '$title, of the longest of the register, stays in its room',
    async (preview) => {
      // The number of a chapter stands where a map would, and may be wider.
      const drawn = await inked(preview);
      expect(drawn.filter((name) => preview.marks || name !== 'between text and map')).toEqual([]);
    },
  );

  test.each(extreme)('a record that says too much stays in its room: $title', async (preview) => {
    expect(await inked(preview)).toEqual([]);
  });

  test('have the disc of a place in the ink of its Region', async () => {
    const { at } = readPng(await drawnPreview(aPreview));
    const scale = (1124 - 744) / 720;
    expect(at(Math.round(744 + (400 - 26) * scale), Math.round(164 + 300 * scale))).toMatch(/^#(0c5f73|116677)$/);
  });

  test('have a letter that is rare in Belgium too', () => {
    const box = lettering.drawn('\u{10ffff}', { face: 'heading', size: 10, x: 0, y: 0, fill: paper });
    const outlines = [...'ŁőČé’œ'].map((letter) =>
      lettering.drawn(letter, { face: 'heading', size: 10, x: 0, y: 0, fill: paper }),
    );
    expect(new Set([box, ...outlines]).size).toBe(7);
  });

  test('have another address when they are drawn otherwise: raise drawingVersion, then write its sum here', () => {
    const drawings = [aPreview, { ...aPreview, age: undefined, marks: undefined, square: undefined, number: '3' }].map(
      (preview) => previewSvg(preview as Preview, { coarseLand: 'M0 0z', coarseRegionBorders: 'M0 0z' }, lettering),
    );
    expect({ [drawingVersion]: sha256Of(drawings.join('')).slice(0, 16) }).toEqual({ 1: 'df26ea1b39007347' });
  });
});
