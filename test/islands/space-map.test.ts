import { describe, expect, test } from 'vitest';
import {
  drawable,
  idFrom,
  idsFrom,
  isOnePoint,
  kept,
  onlyThe,
  radiusOf,
  withoutRepeats,
} from '../../src/islands/space-map/features.ts';
import type { SpaceProperties, Spaces } from '../../src/islands/space-map/features.ts';
import { controlTexts, counted, spaceAddress } from '../../src/islands/space-map/labels.ts';
import { shiftInto } from '../../src/islands/space-map/popup.ts';
import { styleOf } from '../../src/islands/space-map/style.ts';
import { bySource } from '../../src/islands/space-map/sources.ts';
import { clickable } from '../../src/islands/space-map/style-spaces.ts';
import { textsFrom } from '../../src/islands/space-map/texts.ts';

const properties = (id: string, more: Partial<SpaceProperties> = {}): SpaceProperties => ({
  id,
  name: id,
  municipality_name: 'Namur',
  region: '03000',
  status: 'open',
  precision: 'municipality',
  ...more,
});
const aSpace = (
  id: string,
  more: Partial<SpaceProperties> = {},
  coordinates: number[] | null = [4.87, 50.47],
): Spaces['features'][number] => ({
  type: 'Feature',
  id,
  properties: properties(id, more),
  geometry: coordinates && { type: 'Point', coordinates },
});
const spaces = (...features: Spaces['features']): Spaces => ({ type: 'FeatureCollection', features });
const idsOf = (features: readonly { properties: { id: string } }[]) => features.map((feature) => feature.properties.id);

describe('features', () => {
  test('a space of which only the region is known is not drawn', () => {
    expect(idsOf(drawable(spaces(aSpace('known'), aSpace('unknown', {}, null))))).toEqual(['known']);
  });

  test.each([
    ['address', 0],
    ['locality', 1500],
    ['municipality', 3000],
    ['a word of tomorrow', 3000],
  ])('the disc of precision %s has a radius of %i m', (precision, radius) => {
    expect(radiusOf(precision)).toBe(radius);
  });

  test('a filter keeps what it names, and no filter keeps all', () => {
    const features = drawable(spaces(aSpace('a'), aSpace('b')));
    expect(idsOf(kept(features, new Set(['b', 'gone'])).features)).toEqual(['b']);
    expect(idsOf(kept(features, new Set()).features)).toEqual([]);
    expect(idsOf(kept(features, undefined).features)).toEqual(['a', 'b']);
  });

  test('the ring goes around one space or none', () => {
    const features = drawable(spaces(aSpace('a'), aSpace('b')));
    expect([
      idsOf(onlyThe(features, 'a').features),
      onlyThe(features, undefined).features,
      onlyThe(features, 'gone').features,
    ]).toEqual([['a'], [], []]);
  });

  test('spaces on one town’s point are told from those that a zoom takes apart', () => {
    const apart = drawable(spaces(aSpace('a'), aSpace('b', {}, [4.88, 50.47])));
    expect([isOnePoint(drawable(spaces(aSpace('a'), aSpace('b')))), isOnePoint(apart)]).toEqual([true, false]);
  });

  test('a space that two tiles show is told once', () => {
    expect(withoutRepeats([properties('a'), properties('b'), properties('a')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('events', () => {
  test.each([
    ['ids', { ids: ['a', 'b'] }, ['a', 'b']],
    ['no ids at all', { ids: [] }, []],
    ['an empty detail', {}, undefined],
    ['no detail', undefined, undefined],
    ['something else', { ids: 'a' }, undefined],
  ])('a filter with %s is understood', (_what, detail, expected) => {
    const ids = idsFrom(detail);
    expect(ids && [...ids]).toEqual(expected);
  });

  test.each([
    [{ id: 'a' }, 'a'],
    [{ id: null }, undefined],
    [null, undefined],
    ['a', undefined],
  ])('a focus on %j is understood', (detail, expected) => {
    expect(idFrom(detail)).toBe(expected);
  });
});

describe('words', () => {
  const texts = textsFrom(
    JSON.stringify({
      title: 'Carte',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      enterFullscreen: 'Plein écran',
      exitFullscreen: 'Quitter',
      attribution: 'Sources',
      closePopup: 'Fermer',
      scrollHelp: 'Ctrl',
      scrollHelpMac: '⌘',
      touchHelp: 'Deux doigts',
      severalHere: '{count} espaces ici',
    }),
  );

  test('every control of the map gets one', () => {
    expect(Object.values(controlTexts(texts)).every((text) => typeof text === 'string' && text !== '')).toBe(true);
  });

  test('a count goes into its sentence', () => {
    expect(counted(texts.severalHere, 3)).toBe('3 espaces ici');
  });

  test('an id goes into the address as one segment', () => {
    expect(spaceAddress('/fr/espaces/{id}/', 'a/../b')).toBe('/fr/espaces/a%2F..%2Fb/');
  });
});

describe('a popup', () => {
  const box = { left: 0, right: 300, top: 0, bottom: 200 };

  test.each([
    ['inside stays', { left: 50, right: 150, top: 50, bottom: 150 }, [0, 0]],
    ['past the right and the bottom is moved in', { left: 250, right: 350, top: 150, bottom: 250 }, [58, 58]],
    ['past the left and the top is moved in', { left: -20, right: 80, top: -20, bottom: 80 }, [-28, -28]],
    ['larger than the map shows its start', { left: -20, right: 400, top: 20, bottom: 400 }, [-28, 12]],
  ])('%s', (_what, popup, shift) => {
    expect(shiftInto(popup, box)).toEqual(shift);
  });
});

describe('style', () => {
  const colours = {
    paper: '#fff',
    sea: '#fff',
    land: '#fff',
    ink: '#000',
    'ink-3': '#000',
    'ink-4': '#000',
    rule: '#000',
    'rule-strong': '#000',
    fla: '#111',
    wal: '#222',
    bru: '#333',
  };
  const collection = kept(drawable(spaces(aSpace('a'), aSpace('b', { region: '04000' }))), undefined);
  const style = styleOf({
    colours,
    locale: 'fr',
    basemap: '/map/basemap.json',
    font: '/font.woff2',
    spaces: collection,
    focused: collection,
  });

  test('asks nothing of another origin', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    expect(style.glyphs ?? style.sprite).toBeUndefined();
  });

  test('has the source of every layer and the layers that answer a click', () => {
    const ids = style.layers.map(({ id }) => id);
    const sources = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(sources.filter((source) => !(source in style.sources))).toEqual([]);
    expect(clickable.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names towns over the discs and under the numbers', () => {
    const order = ['discs-wal', 'clusters-wal', 'towns', 'counts-wal', 'pins-wal'].map((id) =>
      style.layers.findIndex((layer) => layer.id === id),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('never puts two regions in one cluster', () => {
    const sizes = Object.entries(bySource(collection)).map(([name, { features }]) => [name, features.length]);
    expect(sizes).toEqual([
      ['spaces-fla', 0],
      ['spaces-wal', 1],
      ['spaces-bru', 1],
      ['areas', 1],
    ]);
  });

  test('puts no pin on a guessed place', () => {
    const pins = style.layers.filter(({ id }) => id.startsWith('pins-'));
    expect(
      pins.map(
        (layer) => 'filter' in layer && JSON.stringify(layer.filter).includes('["==",["get","precision"],"address"]'),
      ),
    ).toEqual([true, true, true]);
  });
});
