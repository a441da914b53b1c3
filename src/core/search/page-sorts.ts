/** What a page is about, as search files it: a space, spaces of one place, kind or amenity, a network, a parliamentary question, or something to read. */
export const pageSorts = ['space', 'place', 'network', 'question', 'reading'] as const;
export type PageSort = (typeof pageSorts)[number];

/** The sort of the pages that the index files under none: nearly all pages are spaces, and their list would be loaded with every query. */
export const unfiledSort: PageSort = 'space';

/** The sorts that the index files, but for these. */
export const filedSortsBut = (values: readonly string[]): readonly PageSort[] =>
  pageSorts.filter((sort) => sort !== unfiledSort && !values.includes(sort));

/** How many of so many pages are spaces, by the numbers of those that are filed. */
export const unfiledOf = (pages: number, filed: Readonly<Record<string, number>>): number =>
  filedSortsBut([]).reduce((left, sort) => left - (filed[sort] ?? 0), pages);
