import type { Page } from './page.ts';

/** A part of the list of all spaces: the explorer itself is the first, the others are pages below it, e.g. `/fr/espaces/page/2/`. */
export const partPage = (part: number): Page =>
  part === 1 ? { section: 'spaces' } : { section: 'spaces', id: `page/${part}` };

/** The numbers of the parts of a list of so many spaces, from 1; an empty list has one. */
export const partsOf = (count: number, perPage: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / perPage)) }, (_, index) => index + 1);

/** The spaces of one part. */
export const inPart = <Item>(items: readonly Item[], part: number, perPage: number): readonly Item[] =>
  items.slice((part - 1) * perPage, part * perPage);
