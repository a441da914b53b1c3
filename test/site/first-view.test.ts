import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { weightOf } from './weight.ts';

const { folder } = buildsUnderTest.own;
const kB = 1000;

const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
/** Every font that a style sheet names, wanted or not: never less than a browser loads. */
const fontsOf = (css: string) => [...textOf(css).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url);
/** What a script imports before it runs; what it imports later, such as the map, is asked for later. */
const importsOf = (script: string) =>
  [...textOf(script).matchAll(/\bimport(?:[\w{}*$,\s]+from)?\s*["'](\.[^"']+)["']/g)].map(([, url = '']) => url);

/** A file and all that it brings along, each once. `url` is as the file `from` names it. */
function withFiles(url: string, from: string, seen: Set<string>): Set<string> {
  const path = new URL(url, `https://site.invalid/${from}`).pathname.slice(1);
  if (seen.has(path)) return seen;
  seen.add(path);
  const inside = path.endsWith('.css') ? fontsOf(path) : path.endsWith('.js') ? importsOf(path) : [];
  for (const next of inside) withFiles(next, path, seen);
  return seen;
}

/** The files that a browser loads to show a page, the page among them. */
function firstView(page: string): readonly string[] {
  const $ = load(textOf(page));
  const loading = [
    ...$('link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon], script[src], img'),
  ];
  const seen = new Set([page]);
  for (const { attribs } of loading) withFiles(attribs['href'] ?? attribs['src'] ?? '', page, seen);
  return [...seen];
}

const weightOfView = (page: string) => firstView(page).reduce((sum, path) => sum + weightOf(path), 0);
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
