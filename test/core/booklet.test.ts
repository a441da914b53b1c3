import { expect, test } from 'vitest';
import { bookletOf } from '../../src/core/booklet.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { aCatalogue } from '../a-space.ts';

const { spaces } = aCatalogue({
  b: { name: 'B' },
  a: { name: 'A' },
  nowhere: { name: 'C', address: undefined },
  arlon: { name: 'Z', address: { municipality: '81001' } },
});
const told = (most: number) =>
  bookletOf(spaces, most).map(({ municipality, spaces: found }) => [
    municipality && localName(municipality),
    ...found.map(({ id }) => id),
  ]);

test('municipalities by name, their spaces by name, those of none last', () => {
  expect(told(10)).toEqual([
    ['Arlon', 'arlon'],
    ['Namur', 'a', 'b'],
    [undefined, 'nowhere'],
  ]);
});

test('at most so many spaces, from the first', () => {
  expect(told(2)).toEqual([
    ['Arlon', 'arlon'],
    ['Namur', 'a'],
  ]);
});
