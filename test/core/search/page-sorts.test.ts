import { expect, test } from 'vitest';
import { filedSortsBut, unfiledOf } from '../../../src/core/search/page-sorts.ts';

test('what is no space is filed, but for the sorts that are left out', () => {
  expect(filedSortsBut(['space', 'place'])).toEqual(['network', 'question', 'reading']);
});

test('pages that are filed under no sort are spaces', () => {
  expect(unfiledOf(10, { place: 2, reading: 1 })).toBe(7);
});
