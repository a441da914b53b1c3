/** PNG files of a palette, read by the standard (ISO/IEC 15948) without the code that writes them. */
import { inflateSync } from 'node:zlib';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** The kinds of its chunks, in order. */
  readonly chunks: readonly string[];
  /** The colour of a pixel, e.g. `#f3f4ee`. */
  readonly at: (x: number, y: number) => string;
}

/** @throws for files of another kind, and for filtered lines */
export function readPng(file: Buffer): ReadPng {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const chunks: { readonly type: string; readonly content: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), content: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const contentOf = (wanted: string): Buffer =>
    Buffer.concat(chunks.filter(({ type }) => type === wanted).map(({ content }) => content));
  const header = contentOf('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString('hex', 8) !== '0803000000') throw new Error('not eight bits of a palette');
  const palette = contentOf('PLTE').toString('hex');
  const lines = inflateSync(contentOf('IDAT'));
  if (lines.length !== (width + 1) * height) throw new Error('not so many pixels as it says');
  return {
    width,
    height,
    chunks: chunks.map(({ type }) => type),
    at: (x, y) => {
      if (lines[y * (width + 1)] !== 0) throw new Error('a filtered line');
      const place = lines[y * (width + 1) + 1 + x] ?? 0;
      return `#${palette.slice(place * 6, place * 6 + 6)}`;
    },
  };
}
