import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';

const { folder } = buildsUnderTest.own;
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const weightOf = (path: string) => gzipSync(readFileSync(join(folder, path))).length;
const pages = locales.map((locale) => `${pathOf(subpage('form'), locale).slice(1)}index.html`);

/** The scripts of the build that a file names, by whatever kind of import; their names end in eight signs of their content. */
const namedIn = (text: string) =>
  [...text.matchAll(/["'`][^"'`]*?([\w.-]+\.[\w-]{8}\.js)["'`]/g)].map(([, name = '']) => `_astro/${name}`);

/** All scripts that the form may ever load; opening hours come last, and only to who writes any. */
function scriptsOf(page: string): readonly string[] {
  const $ = load(textOf(page));
  const found = new Set([...$('script[src]')].map(({ attribs }) => (attribs['src'] ?? '').slice(1)));
  for (const script of found) for (const next of namedIn(textOf(script))) found.add(next);
  return [...found];
}

const kB = 1000;

describe.each(pages)('The form, %s,', (page) => {
  const scripts = scriptsOf(page);
  const isHeavy = (script: string) => script.includes('opening-hours');

  test('runs scripts that make no code of texts', () => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((script) => /new Function|\beval\(/.test(textOf(script)))).toEqual([]);
  });

  test('judges by the schema compiled at build, and not by ajv', () => {
    const judging = scripts.filter(
      (script) => textOf(script).includes('givenLater') || textOf(script).includes('schemaPath'),
    );
    expect(judging.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => /strictTypes|addMetaSchema/.test(textOf(script)))).toEqual([]);
  });

  test('loads 200 kB of scripts at most, the judge of opening hours apart, and that only when it is needed', () => {
    const weight = scripts.filter((script) => !isHeavy(script)).reduce((sum, script) => sum + weightOf(script), 0);
    expect(weight).toBeLessThanOrEqual(200 * kB);
    expect(scripts.filter(isHeavy).length).toBe(1);
  });

  test('loads 100 kB of the register at most', () => {
    expect(weightOf('contribute/register.json')).toBeLessThanOrEqual(100 * kB);
  });
});
