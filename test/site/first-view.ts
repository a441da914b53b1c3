/** What a browser loads to show a built page, read with another parser than the one that the build measures with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { weightOf } from './weight.ts';

const { folder } = buildsUnderTest.own;

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

/** The files that a browser loads to show a page, the page and its icon among them. */
export function firstView(page: string): readonly string[] {
  const $ = load(textOf(page));
  const links = $('link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon]');
  const loading = [...links, ...$('script[src], img')];
  const seen = new Set([page]);
  for (const { attribs } of loading) withFiles(attribs['href'] ?? attribs['src'] ?? '', page, seen);
  return [...seen];
}

/** Bytes of all of them. */
export const weightOfView = (page: string) => firstView(page).reduce((sum, path) => sum + weightOf(path), 0);
