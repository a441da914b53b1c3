import { expect, test } from 'vitest';
import { municipalityArea } from '../../src/core/areas.ts';
import { neatline } from '../../src/core/atlas-frame.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { townMapOf } from '../../src/core/town-map.ts';
import { loadBoundaries } from '../../src/io/load-atlas.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

const catalogue = loadCatalogue();
const { gazetteer } = catalogue;
const ground = { boundaries: loadBoundaries(), gazetteer };
const mapOf = (name: string) => {
  const town = [...gazetteer.municipalities.values()].find((one) => localName(one) === name);
  if (!town) throw new Error(`There is no municipality ${name}.`);
  return townMapOf(town, municipalityArea(town, catalogue).spaces, ground);
};

test('every municipality is drawn with all of its spaces that have a point, inside the frame, and named', () => {
  for (const town of gazetteer.municipalities.values()) {
    const { spaces } = municipalityArea(town, catalogue);
    const { marks, labels } = townMapOf(town, spaces, ground);
    expect(
      marks.groups
        .map(({ path }) => path)
        .join('')
        .split('M').length - 1,
    ).toBe(spaces.length);
    expect(labels[0]?.name).toBe(localName(town));
    for (const { x, y, r } of marks.clusters) {
      expect(x - r > neatline.x && x + r < neatline.x + neatline.width).toBe(true);
      expect(y - r > neatline.y && y + r < neatline.y + neatline.height).toBe(true);
    }
  }
});

test('towns around are named: Floreffe beside Namur, Bredene beside Oostende', () => {
  expect(mapOf('Namur').labels.map(({ name }) => name)).toContain('Floreffe');
  expect(mapOf('Oostende').labels.map(({ name }) => name)).toContain('Bredene');
});

test('a town by the sea has a coast, one far from every border has none', () => {
  expect(mapOf('Oostende').regionBorders.length).toBeGreaterThan(0);
  expect(mapOf('Namur').regionBorders).toBe('');
});
