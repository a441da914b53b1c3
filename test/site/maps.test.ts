import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { contentSecurityPolicy } from '../../src/core/security.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/core/page.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { readBuilt, type BuiltPage } from './built-pages.ts';

const { own, belowPath } = buildsUnderTest;
const streetOrigins = ['https://streets.example', 'https://tiles.streets.example'];

/** Its button, as pages and scripts name it, and its words. */
const traces = [
  'data-part="streets"',
  ...locales.flatMap((locale) =>
    (['show', 'hide', 'failed'] as const).map((end) => translatorOf(locale)(`live-map.streets.${end}`)),
  ),
];

const policyOf = ({ tags }: BuiltPage) =>
  tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes['content'] ?? '';

/** The files of a build that speak of a street map: pages and what they load. */
async function speakingOfStreets({ folder }: BuildUnderTest): Promise<string[]> {
  const files = await Array.fromAsync(glob('{**/*.html,_astro/*.{js,css}}', { cwd: folder }));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return texts.filter(([, text]) => traces.some((trace) => text.includes(trace))).map(([file]) => file);
}

describe('A map of streets', () => {
  const mapPages = locales.flatMap((locale) => [
    pathOf({ section: 'home' }, locale),
    pathOf({ section: 'spaces' }, locale),
  ]);

  test('leaves no trace in a build that has none', async () => {
    expect(await speakingOfStreets(own)).toEqual([]);
  });

  test('is in the build that has one on the pages with the map, and in their script', async () => {
    const files = await speakingOfStreets(belowPath);
    expect(files.filter((file) => file.endsWith('.html')).toSorted()).toEqual(
      mapPages.map((path) => `${path.slice(1)}index.html`).toSorted(),
    );
    expect(files.some((file) => /^_astro\/.*\.js$/.test(file))).toBe(true);
  });

  test('opens the policy of those pages to its origins, and of no other page', async () => {
    const { pages } = await readBuilt(belowPath, { headsOnly: true });
    const opened = pages.filter((page) => policyOf(page).includes('streets.example'));
    expect(opened.map(({ path }) => `/${path.replace('index.html', '')}`).toSorted()).toEqual(mapPages.toSorted());
    expect(new Set(opened.map(policyOf))).toEqual(
      new Set([contentSecurityPolicy({ wasm: false, connect: streetOrigins })]),
    );
  });
});
