import { describe, expect, test } from 'vitest';
import { facets } from '../../../src/core/facets/index.ts';
import { explorerQuery } from '../../../src/core/search/explorer-query.ts';
import { statedFacts } from '../../../src/core/search/stated-facts.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const catalogue = loadCatalogue();

describe('What search narrows by, in the explorer', () => {
  test('is written in the names that every language understands', () => {
    expect(explorerQuery({ municipality: ['liege'], kind: ['coworking', 'cafe'], amenity: ['parking'] })).toBe(
      'municipality=liege&kind=coworking,cafe&parking=yes',
    );
  });

  test.each(statedFacts.map(({ value }) => value))('%s is a value of one of its facets', (value) => {
    const params = new URLSearchParams(explorerQuery({ amenity: [value] }));
    const [[key = '', chosen = ''] = []] = [...params];
    const facet = facets.find((found) => found.key === key);
    const options = facet?.optionsOf(catalogue, 'fr').map((option) => option.value) ?? [];
    expect(chosen.split(',').filter((one) => !options.includes(one))).toEqual([]);
    expect(chosen).not.toBe('');
  });

  test.each([
    ['nothing is chosen', {}],
    ['networks are asked for', { page: ['network'], region: ['wallonia'] }],
  ])('is nothing where %s', (_why, filters) => {
    expect(explorerQuery(filters)).toBeUndefined();
  });
});
