import { expect, test } from 'vitest';
import { bytesIn } from '../../../src/core/words/bytes-in.ts';

test.each([
  [0, '0 ko', '0 kB'],
  [1, '1 ko', '1 kB'],
  [12_499, '12 ko', '12 kB'],
  [3_415_000, '3 415 ko', '3,415 kB'],
])('%i bytes are %s, and %s in English', (bytes, fr, en) => {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  expect([spaced(bytesIn(bytes, 'fr')), spaced(bytesIn(bytes, 'en'))]).toEqual([fr, en]);
});
