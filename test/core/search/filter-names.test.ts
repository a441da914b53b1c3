import { expect, test } from 'vitest';
import { facetOfFilter, filterOf, withFiltersNamed } from '../../../src/core/search/filter-names.ts';

test.each([
  ['kind', 'cafe', 'kind.cafe'],
  ['amenity', 'meeting-room', 'amenity.meeting-room'],
  ['municipality', 'liege', 'municipality.l'],
  ['network', 'silversquare', 'network'],
  ['page', 'place', 'page'],
])('a %s is filed by value, a town by its letter, a network and a sort of page together', (facet, value, filter) => {
  expect(filterOf(facet, value)).toBe(filter);
  expect(facetOfFilter(filter)).toBe(facet);
});

test.each([
  ['<div data-pagefind-filter="municipality:liege">', '<div data-pagefind-filter="municipality.l:liege">'],
  [
    '<span data-pagefind-filter="kind[data-value]" data-value="cafe">',
    '<span data-pagefind-filter="kind.cafe[data-value]" data-value="cafe">',
  ],
  ['<main data-pagefind-filter="page:place">', '<main data-pagefind-filter="page:place">'],
])('a page is filed so wherever its markup says it: %s', (html, named) => {
  expect(withFiltersNamed(html)).toBe(named);
});
