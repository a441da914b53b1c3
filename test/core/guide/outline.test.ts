import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/guide/chapter.ts';
import { outlineOf } from '../../../src/core/guide/outline.ts';
import { treeOf } from './a-chapter.ts';

describe('The outline of a chapter', () => {
  test('has its sources in the order in which they are first cited, each with its citations', () => {
    const text =
      'One.<Source of="b" />\n\n- Two.<Source of="a" /><Source of="b" />\n\n> Three.<Source of="b">So it says.</Source>';
    expect(outlineOf(treeOf(text)).sources).toEqual([
      { key: 'b', times: 3 },
      { key: 'a', times: 1 },
    ]);
  });

  test.each([
    ['Four words stand here.', 4],
    ['L’air du temps – enfin.', 4],
    ['## A heading\n\nand a line', 5],
    ['Notes are not counted.<Source of="a">Five words that are left.</Source>', 4],
    ['A number, <Count />, is read.', 5],
    ['A <Term of="third-place">third place</Term>.\n\n- one\n- two', 5],
    ['---\norder: 1\ntitle: Head\n---\n\nThe head is not.', 4],
  ])('counts the words of %j', (text, words) => expect(outlineOf(treeOf(text)).words).toBe(words));
});

test.each([
  [1, 1],
  [290, 1],
  [310, 2],
  [1000, 5],
])('%i words take %i minutes to read', (words, minutes) => {
  expect(readingMinutes({ words, sources: [] })).toBe(minutes);
});
