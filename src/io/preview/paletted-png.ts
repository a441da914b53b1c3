import { crc32, deflateSync } from 'node:zlib';

/** An image as it was drawn: four bytes a pixel, none of them seen through. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const header = (width: number, height: number): Buffer => {
  const fields = Buffer.alloc(13);
  fields.writeUInt32BE(width, 0);
  fields.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are a place in the palette.
  fields.set([8, 3, 0, 0, 0], 8);
  return fields;
};

/** Between two values of red, green or blue on the edge of a letter: sixteen of them are as many as an eye tells apart there. */
const step = 17;
const nearest = (value: number): number => Math.round(value / step) * step;

/** Finds colours their places in a palette: those named first as they are, others as the nearest of 4,096. */
function paletteOf(exact: readonly number[]) {
  const places = new Map(exact.map((colour, place) => [colour, place]));
  const colours = [...exact];
  const placeOf = (colour: number): number => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const rounded = (nearest(colour >> 16) << 16) | (nearest((colour >> 8) & 255) << 8) | nearest(colour & 255);
    const found = places.get(rounded) ?? colours.push(rounded) - 1;
    places.set(rounded, found).set(colour, found);
    return found;
  };
  return { colours, placeOf };
}

/** Each line of pixels as places, behind a byte that says that it is not filtered. */
function linesOf({ width, height, rgba }: Pixels, placeOf: (colour: number) => number): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  // One number a pixel is quicker to compare than three: most are as the one before. Its bytes stand the other way round.
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  let before: number | undefined;
  let place = 0;
  let at = 0;
  for (let start = 0; start < pixels.length; start += width) {
    at += 1;
    for (const pixel of pixels.subarray(start, start + width)) {
      if (pixel !== before) {
        place = placeOf(((pixel & 255) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 255));
        before = pixel;
      }
      lines[at] = place;
      at += 1;
    }
  }
  return lines;
}

/**
 * A PNG (ISO/IEC 15948) of at most 256 colours, the same bytes for the same pixels. Drawings of a few inks on paper have fewer.
 * @param exact colours, e.g. `0xf3f4ee`, that stay as they are; others become the nearest of 4,096
 * @throws where there are more colours than a palette holds
 */
export function palettedPng(pixels: Pixels, exact: readonly number[]): Buffer {
  const { colours, placeOf } = paletteOf(exact);
  const lines = linesOf(pixels, placeOf);
  if (colours.length > 256) throw new Error(`an image of ${colours.length} colours has no palette: 256 are the most`);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header(pixels.width, pixels.height)),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 6, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
