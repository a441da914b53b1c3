import { describe, expect, test } from 'vitest';
import { belowBase, pathOf, routesOf, subpage, subroutesOf, twinsOf } from '../../src/core/page.ts';
import { words } from '../words.ts';

describe('The address of a page', () => {
  test.each([
    [{ section: 'home' }, '/fr/', '/en/'],
    [{ section: 'spaces' }, '/fr/espaces/', '/en/spaces/'],
    [
      { section: 'spaces', id: 'coworking-namur-namur' },
      '/fr/espaces/coworking-namur-namur/',
      '/en/spaces/coworking-namur-namur/',
    ],
    [
      { section: 'provinces', id: words('brabant-wallon', 'walloon-brabant') },
      '/fr/provinces/brabant-wallon/',
      '/en/provinces/walloon-brabant/',
    ],
  ] as const)('%j is %s and %s', (page, french, english) => {
    expect([pathOf(page, 'fr'), pathOf(page, 'en')]).toEqual([french, english]);
    expect(twinsOf(page)).toEqual([
      { locale: 'fr', path: french },
      { locale: 'en', path: english },
    ]);
  });

  test.each([
    ['/', '/fr/'],
    ['/sub', '/sub/fr/'],
    ['/sub/', '/sub/fr/'],
  ])('below %s is %s', (base, path) => {
    expect(belowBase('/fr/', base)).toBe(path);
  });
});

test('a section has one route in each language, its segment translated', () => {
  expect(routesOf('spaces')).toEqual([
    { params: { locale: 'fr', spaces: 'espaces' }, props: { locale: 'fr' } },
    { params: { locale: 'en', spaces: 'spaces' }, props: { locale: 'en' } },
  ]);
});

test('a page below a section has both segments translated', () => {
  expect(pathOf(subpage('coverage'), 'fr')).toBe('/fr/donnees/couverture/');
  expect(subroutesOf('coverage')).toEqual([
    { params: { locale: 'fr', data: 'donnees', coverage: 'couverture' }, props: { locale: 'fr' } },
    { params: { locale: 'en', data: 'data', coverage: 'coverage' }, props: { locale: 'en' } },
  ]);
});
