import { expect, test } from 'vitest';
import { inPart, partPage, partsOf } from '../../src/core/explorer-parts.ts';
import { pathOf } from '../../src/core/page.ts';

test.each([
  [0, [1]],
  [300, [1]],
  [301, [1, 2]],
  [900, [1, 2, 3]],
])('A list of %i spaces, of which a page holds 300, has the pages %j', (count, parts) => {
  expect(partsOf(count, 300)).toEqual(parts);
});

test('The pages hold each space once, in the order of the list', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  expect(partsOf(list.length, 2).map((part) => inPart(list, part, 2))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test.each([
  [1, '/fr/espaces/', '/en/spaces/'],
  [2, '/fr/espaces/page/2/', '/en/spaces/page/2/'],
])('Page %i of the list stands at %s and %s', (part, french, english) => {
  expect([pathOf(partPage(part), 'fr'), pathOf(partPage(part), 'en')]).toEqual([french, english]);
});
