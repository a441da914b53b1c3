import { describe, expect, test } from 'vitest';
import { arrivalFrom, hasLiveMap, liveMapQuery } from '../../src/core/map-pages.ts';
import type { Page } from '../../src/core/page.ts';

describe('The interactive map', () => {
  test.each<[Page, boolean]>([
    [{ section: 'home' }, true],
    [{ section: 'spaces' }, true],
    [{ section: 'spaces', id: 'trakk-namur' }, false],
    [{ section: 'provinces', id: 'namur' }, false],
    [{ section: 'networks' }, false],
  ])('is on %j: %s', (page, isThere) => {
    expect(hasLiveMap(page)).toBe(isThere);
  });

  test.each<[Page, string]>([
    [{ section: 'regions', id: { fr: 'wallonie', en: 'wallonia' } }, '?region=wallonia#interactive-map'],
    [
      { section: 'provinces', id: { fr: 'brabant-wallon', en: 'walloon-brabant' } },
      '?province=walloon-brabant#interactive-map',
    ],
    [{ section: 'networks', id: 'cowallonia' }, '?network=cowallonia#interactive-map'],
    [{ section: 'spaces', id: 'trakk-namur' }, '?space=trakk-namur#interactive-map'],
    [{ section: 'about' }, '#interactive-map'],
  ])('is reached from %j with %s', (page, query) => {
    expect(liveMapQuery(page)).toBe(query);
  });

  test('is reached from a municipality at its point, with or without a space', () => {
    expect(liveMapQuery({ section: 'municipalities', id: 'namur' }, { lat: 50.4669, lon: 4.8675 })).toBe(
      '?near=namur&at=50.4669,4.8675#interactive-map',
    );
  });
});

describe('An address that asks for the map', () => {
  test.each([
    ['?space=trakk-namur', { space: 'trakk-namur' }],
    ['?at=50.4669,4.8675', { at: { lat: 50.4669, lon: 4.8675 } }],
    ['?at=50.4669%2C-4', { at: { lat: 50.4669, lon: -4 } }],
    ['?region=wallonia', {}],
    ['?at=Namur', {}],
    ['?at=50.4669', {}],
    ['?space=', {}],
  ])('with %s', (query, arrival) => {
    expect(arrivalFrom(new URLSearchParams(query))).toEqual(arrival);
  });
});
