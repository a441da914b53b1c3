import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettedPng } from '../../../src/io/preview/paletted-png.ts';
import { readPng } from './read-png.ts';

const rgba = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe('A PNG with a palette', () => {
  const pixels = rgba([243, 244, 238], [23, 33, 43], [0, 0, 0], [255, 255, 255], [100, 9, 246], [243, 244, 238]);
  const written = palettedPng({ width: 3, height: 2, rgba: pixels }, [0xf3f4ee]);
  const png = readPng(written);

  test('says its size and has the chunks of its kind', () => {
    expect([png.width, png.height, png.chunks]).toEqual([3, 2, ['IHDR', 'PLTE', 'IDAT', 'IEND']]);
  });

  test('keeps the colours that are named, wherever they stand', () => {
    expect([png.at(0, 0), png.at(2, 1)]).toEqual(['#f3f4ee', '#f3f4ee']);
  });

  test('has for others the nearest of sixteen steps', () => {
    expect([png.at(1, 0), png.at(2, 0), png.at(0, 1), png.at(1, 1)]).toEqual([
      '#112233',
      '#000000',
      '#ffffff',
      '#6611ee',
    ]);
  });

  test('bears the sums that readers check', () => {
    const length = written.readUInt32BE(8);
    expect(written.readUInt32BE(16 + length)).toBe(crc32(written.subarray(12, 16 + length)));
    // The last chunk of every PNG is the same twelve bytes.
    expect(written.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });

  test('is refused where a palette does not hold the colours', () => {
    const steps = Array.from(
      { length: 300 },
      (_, index) => [(index % 16) * 17, Math.floor(index / 16) * 12, 0] as const,
    );
    const many = Array.from({ length: 300 }, (_, index) => index);
    expect(() => palettedPng({ width: 300, height: 1, rgba: rgba(...steps) }, many)).toThrow('256 are the most');
  });
});
