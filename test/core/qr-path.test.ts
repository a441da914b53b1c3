import decodeQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPathOf } from '../../src/core/qr-path.ts';

/** The code as a camera sees it: grey values, each module some pixels wide. */
function imageOf({ size, path }: { size: number; path: string }, scale = 4) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let down = Number(y) * scale; down < (Number(y) + 1) * scale; down++)
      for (let across = Number(x) * scale; across < (Number(x) + Number(length)) * scale; across++)
        data.fill(0, (down * width + across) * 4, (down * width + across) * 4 + 3);
  return { width, height: width, data };
}

test.each([
  'https://coworking-register.example/fr/',
  'https://register.example/sub/path/en/spaces/silversquare-louvain-la-neuve/',
])('another program reads %s from its code', (address) => {
  expect(decodeQr(imageOf(qrPathOf(address)))).toBe(address);
});

test('a code has four modules of white around it', () => {
  const { size, path } = qrPathOf('https://coworking-register.example/fr/');
  const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(length),
  ]);
  expect(Math.min(...rows.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...rows.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...rows.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
});
