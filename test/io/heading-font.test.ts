import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { decompress } from 'wawoff2';
import { headingFont, headingWeight } from '../../src/io/heading-font.ts';

const { resolve } = createRequire(import.meta.url);
const variable = resolve('@fontsource-variable/besley/files/besley-latin-wght-normal.woff2');

async function opened(file: string): Promise<Font> {
  const font = create(Buffer.from(await decompress(await readFile(file))));
  if ('fonts' in font) throw new Error(`${file} is a collection`);
  return font;
}

const made = await opened(await headingFont());
const whole = await opened(variable);

test('the font of headings has one weight', () => {
  expect(made.variationAxes).toEqual({});
});

test('it has every letter and feature of the one it is made from', () => {
  expect(made.characterSet).toEqual(whole.characterSet);
  expect(made.availableFeatures.toSorted()).toEqual(whole.availableFeatures.toSorted());
});

test('its letters are as wide and as high as those of the variable font at that weight', () => {
  const asked = whole.getVariation({ wght: headingWeight });
  const boxes = (font: Font) =>
    font.characterSet.flatMap((code) => {
      const { advanceWidth, bbox } = font.glyphForCodePoint(code);
      // A space has no outline, and so no box.
      return [
        advanceWidth,
        ...[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((side) => (Number.isFinite(side) ? side : 0)),
      ];
    });
  const theirs = boxes(asked);
  const differences = boxes(made).map((side, at) => Math.abs(side - (theirs[at] ?? NaN)));
  // One rounds what the other leaves in parts of a unit, of which a letter is a thousand high.
  expect(Math.max(...differences)).toBeLessThanOrEqual(2);
});
