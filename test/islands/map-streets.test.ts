import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { withSpaces } from '../../src/islands/space-map/streets.ts';

const own: StyleSpecification = {
  version: 8,
  'font-faces': { 'Register Sans': '/sans.woff2' },
  sources: {
    basemap: { type: 'geojson', data: '/map/basemap.json' },
    'spaces-wal': { type: 'geojson', data: '/spaces.geojson' },
  },
  layers: [
    { id: 'sea', type: 'background' },
    { id: 'belgium', type: 'fill', source: 'basemap' },
    { id: 'pins-wal', type: 'circle', source: 'spaces-wal' },
  ],
};
const theirs: StyleSpecification = {
  version: 8,
  glyphs: 'https://streets.example/{fontstack}/{range}.pbf',
  sources: { streets: { type: 'vector', url: 'https://streets.example/tiles.json' } },
  layers: [{ id: 'roads', type: 'line', source: 'streets', 'source-layer': 'roads' }],
};

test('On a street map stand the spaces, and nothing else of the register’s own', () => {
  const both = withSpaces(theirs, own);
  expect(both.layers.map(({ id }) => id)).toEqual(['roads', 'pins-wal']);
  expect(Object.keys(both.sources)).toEqual(['streets', 'spaces-wal']);
  expect([both.glyphs, both['font-faces']]).toEqual([theirs.glyphs, own['font-faces']]);
});
