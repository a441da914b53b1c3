import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { budgets, kindOf } from '../../src/core/grades/page-budgets.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { pagesIn } from '../../src/io/search-index.ts';
import { firstView, weightOfView } from './first-view.ts';
import { weightOf } from './weight.ts';

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

  test('of the explorer takes 20 requests at most', () => {
    expect(explorers.filter((page) => firstView(page).length > 20)).toEqual([]);
  });

  test('of the explorer weighs 200 kB at most, and brings its script but not the interactive map', () => {
    expect(explorers.filter((page) => weightOfView(page) > 200 * kB)).toEqual([]);
    const files = firstView(explorers[0] ?? '');
    expect(files.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
    expect(files.filter((path) => /maplibre|live-map/.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.css')).length).toBe(1);
  });

  test('of every page on which something runs keeps to its budget, with all that no script asks for', async () => {
    const pages = await pagesIn(buildsUnderTest.own.folder);
    const running = pages.filter((page) => budgets[kindOf(page.replace(/index\.html$/, ''))].scripts > 0);
    const costly = running.filter((page) => {
      const { kilobytes, requests, scripts } = budgets[kindOf(page.replace(/index\.html$/, ''))];
      const files = firstView(page);
      const ofScripts = files.filter((path) => path.endsWith('.js')).reduce((sum, path) => sum + weightOf(path), 0);
      return weightOfView(page) > kilobytes * kB || files.length > requests || ofScripts > scripts * kB;
    });
    expect(running.length).toBeGreaterThan(locales.length * 10);
    expect(costly).toEqual([]);
  });

  test('counts the page, its styles, its two fonts and its icon', () => {
    const files = firstView(spacePages[0] ?? '');
    expect(files.filter((path) => path.endsWith('.woff2')).length).toBe(2);
    expect(files.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
    expect(files).toContain('favicon.svg');
  });
});
