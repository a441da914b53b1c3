import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { firstView, weightOfView } from './first-view.ts';

const kB = 1000;

const fileOf = (path: string) => `${path.slice(1)}index.html`;
const spacePages = loadCatalogue().spaces.flatMap(({ id }) =>
  locales.map((locale) => fileOf(pathOf({ section: 'spaces', id }, locale))),
);
const explorers = locales.map((locale) => fileOf(pathOf({ section: 'spaces' }, locale)));

describe('The first view', () => {
  test('of every space weighs 100 kB at most', () => {
    expect(spacePages.filter((page) => weightOfView(page) > 100 * kB)).toEqual([]);
  });

  test('of every space takes 15 requests at most', () => {
    expect(spacePages.filter((page) => firstView(page).length > 15)).toEqual([]);
  });

  test('of the explorer weighs 200 kB at most, and brings its script but not the interactive map', () => {
    expect(explorers.filter((page) => weightOfView(page) > 200 * kB)).toEqual([]);
    const files = firstView(explorers[0] ?? '');
    expect(files.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
    expect(files.filter((path) => /maplibre|live-map/.test(path))).toEqual([]);
  });

  test('counts the page, its styles and its two fonts', () => {
    const files = firstView(spacePages[0] ?? '');
    expect(files.filter((path) => path.endsWith('.woff2')).length).toBe(2);
    expect(files.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
  });
});
