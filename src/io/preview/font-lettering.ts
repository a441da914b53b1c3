import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';
import { headingWeight } from '../heading-font.ts';
import type { Face, LetteredLine, Lettering } from '../../core/preview/lettering.ts';

const { resolve } = createRequire(import.meta.url);

/** The fonts of the site at the weight of its style sheets: a subset of letters, and one with those that are rarer. */
const faces: Readonly<Record<Face, { readonly files: string; readonly weight: number }>> = {
  heading: { files: '@fontsource-variable/besley/files/besley', weight: headingWeight },
  text: { files: '@fontsource-variable/source-sans-3/files/source-sans-3', weight: 400 },
};
const subsets = ['latin', 'latin-ext'] as const;

async function openFont(file: string, weight: number): Promise<Font> {
  const font = create(Buffer.from(await decompress(await readFile(resolve(file)))));
  if (!('getVariation' in font)) throw new Error(`${file} is a collection of fonts`);
  return font.getVariation({ wght: weight });
}

/** One file after another: the decompressor hands out memory that it uses again. */
async function openFace(face: Face): Promise<readonly Font[]> {
  const { files, weight } = faces[face];
  const fonts: Font[] = [];
  for (const subset of subsets) fonts.push(await openFont(`${files}-${subset}-wght-normal.woff2`, weight));
  return fonts;
}

/** A letter of a line: its outline in the font's units, and where it stands, in sizes of letters. */
interface PlacedGlyph {
  readonly outline: string;
  readonly x: number;
  readonly unit: number;
}

/** A line as one font after another has its letters. */
interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

/** The letters of a line in runs that one font has; what none has is left to the first, which draws a box. */
function runsOf(text: string, fonts: readonly Font[]): readonly { readonly font: Font; readonly text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? fonts[0];
    const last = runs.at(-1);
    if (last && last.font === font) last.text += letter;
    else if (font) runs.push({ font, text: letter });
  }
  return runs;
}

/** Composed letters, and for a narrow space, which neither font has, the plain one that does not break. */
const writable = (text: string): string => text.normalize('NFC').replaceAll('\u202f', '\u00a0');

const digits = (value: number): number => Math.round(value * 100) / 100;

/** Sets words, each once: names of spaces share many. Between words there is the space of the first font, without kerning. */
function setBy(fonts: readonly Font[]): (text: string) => SetLine {
  const outlines = new WeakMap<object, string>();
  const outlineOf = (glyph: { readonly path: { toSVG(): string } }): string => {
    const known = outlines.get(glyph) ?? glyph.path.toSVG();
    outlines.set(glyph, known);
    return known;
  };
  const words = new Map<string, SetLine>();
  const set = (word: string): SetLine => {
    const glyphs: PlacedGlyph[] = [];
    let x = 0;
    for (const { font, text } of runsOf(writable(word), fonts)) {
      const unit = 1 / font.unitsPerEm;
      const run = font.layout(text);
      for (const [index, glyph] of run.glyphs.entries()) {
        const { xOffset = 0, xAdvance = 0 } = run.positions[index] ?? {};
        glyphs.push({ outline: outlineOf(glyph), x: x + xOffset * unit, unit });
        x += xAdvance * unit;
      }
    }
    return { glyphs, width: x };
  };
  const wordSet = (word: string): SetLine => {
    const known = words.get(word) ?? set(word);
    words.set(word, known);
    return known;
  };
  return (text) => joined(text.split(' ').map(wordSet), wordSet(' ').width);
}

/** Words as one line. */
function joined(words: readonly SetLine[], space: number): SetLine {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const word of words) {
    for (const glyph of word.glyphs) glyphs.push({ ...glyph, x: x + glyph.x });
    x += word.width + space;
  }
  return { glyphs, width: x - space };
}

/**
 * Letters of the site's own fonts as outlines, kerned.
 * @throws when a font of the packages cannot be read
 */
export async function fontLettering(): Promise<Lettering> {
  const setIn = { heading: setBy(await openFace('heading')), text: setBy(await openFace('text')) };
  return {
    widthOf: (text, face, size) => setIn[face](text).width * size,
    drawn: (text, { face, size, x, y, fill }: LetteredLine) =>
      `<g fill="${fill}">${setIn[face](text)
        .glyphs.filter(({ outline }) => outline !== '')
        .map((glyph) => {
          const scale = (glyph.unit * size).toFixed(6);
          return `<path transform="matrix(${scale} 0 0 -${scale} ${digits(x + glyph.x * size)} ${digits(y)})" d="${glyph.outline}"/>`;
        })
        .join('')}</g>`,
  };
}
