import { expect, test } from 'vitest';
import { mended } from '../../src/core/mended.ts';

test.each([
  ['02 329 00 00', '+3223290000'],
  ['+32 (0)81 25 00 00', '+3281250000'],
  ['0032 4 223 00 00', '+3242230000'],
  ['+3223290000', '+3223290000'],
  // What is no Belgian number, or says more than a number, is left for a person to mend.
  ['+33 1 70 18 99 00', '+33 1 70 18 99 00'],
  ['02 329 00 00 ext. 12', '02 329 00 00 ext. 12'],
  ['02 329 00 00 / 02 329 00 01', '02 329 00 00 / 02 329 00 01'],
  ['sur demande', 'sur demande'],
])('the telephone number %j is written %j', (phone, expected) => {
  expect(mended('space', { phone })).toEqual({ phone: expected });
});

test.each([
  ['https://example.org/', 'https://example.org'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/namur/', 'https://example.org/namur/'],
  ['https://example.org/?page=2', 'https://example.org/?page=2'],
  ['example.org/', 'example.org/'],
])('the website %j is written %j', (website, expected) => {
  expect(mended('space', { website })).toEqual({ website: expected });
});

test('spaces at the ends of a text and in a row are taken out, at every depth, and no key is lost', () => {
  expect(
    mended('network', { name: { fr: ' Un  réseau ', en: 'A\u00A0network' }, list: [' a', 1, null], __proto__x: true }),
  ).toEqual({ name: { fr: 'Un réseau', en: 'A\u00A0network' }, list: ['a', 1, null], __proto__x: true });
});

test('a record that is none stays what it is', () => {
  expect([mended('space', null), mended('space', 42), mended('space', [])]).toEqual([null, 42, []]);
});
