import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { contentSecurityPolicy } from '../../src/core/security.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { type Page, pathOf } from '../../src/core/page.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
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

/** The form judges and previews in words, and brings all of them along: those of the map too, which it never says. */
const isOfForm = (file: string) => file.includes('open-workbench');

/** The files of a build that speak of a street map: pages and what they load. */
async function speakingOfStreets({ folder }: BuildUnderTest): Promise<string[]> {
  const files = await Array.fromAsync(glob('{**/*.html,_astro/*.{js,css}}', { cwd: folder }));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return texts
    .filter(([file, text]) => !isOfForm(file) && traces.some((trace) => text.includes(trace)))
    .map(([file]) => file);
}

/** The map of a page: the figure that holds it; undefined where there is none. */
async function figureOf(page: Page, locale: Locale): Promise<string | undefined> {
  const html = await readFile(join(own.folder, pathOf(page, locale), 'index.html'), 'utf8');
  return /<figure class="plate.*?<\/figure>/s.exec(html)?.[0];
}

const { spaces, networks, gazetteer } = loadCatalogue();
const withPlace = spaces.filter(({ place }) => place.point !== undefined);
/** The page, and what leads from it to the interactive map. */
const mapped: readonly (readonly [Page, string])[] = [
  ...[...gazetteer.regions.values()].map(
    ({ slug }) => [{ section: 'regions', id: slug }, `region=${slug.en}`] as const,
  ),
  ...[...gazetteer.provinces.values()].map(
    ({ slug }) => [{ section: 'provinces', id: slug }, `province=${slug.en}`] as const,
  ),
  ...[...gazetteer.municipalities.values()].map(
    ({ slug, lat, lon }) => [{ section: 'municipalities', id: slug }, `near=${slug}&amp;at=${lat},${lon}`] as const,
  ),
  ...networks
    .filter(({ members }) => members.length > 0)
    .map(({ id }) => [{ section: 'networks', id }, `network=${id}`] as const),
  ...withPlace.map(({ id }) => [{ section: 'spaces', id }, `space=${id}`] as const),
];
const named = ({ section, id }: Page) => pathOf({ section, ...(id && { id }) }, 'en');

describe.each(locales)('The printed map in %s', (locale) => {
  const explorer = pathOf({ section: 'spaces' }, locale);

  test('stands on every page that has a place, and leads to the interactive one', async () => {
    const figures = await Promise.all(
      mapped.map(async ([page, query]) => ({ page, query, figure: await figureOf(page, locale) })),
    );
    const wanting = figures.filter(
      ({ query, figure }) =>
        !figure?.includes('</svg>') || !figure.includes(`href="${explorer}?${query}#interactive-map"`),
    );
    expect(wanting.map(({ page }) => named(page))).toEqual([]);
  });

  test('weighs some tens of kilobytes at most', async () => {
    const pages: readonly Page[] = [{ section: 'home' }, { section: 'spaces' }, ...mapped.map(([page]) => page)];
    const weights = await Promise.all(
      pages.map(async (page) => [named(page), (await figureOf(page, locale))?.length ?? 0] as const),
    );
    expect(weights.filter(([, weight]) => weight === 0 || weight > 60_000)).toEqual([]);
    const single = weights.filter(([path]) => /^\/en\/(spaces\/.|municipalities)/.test(path));
    expect(single.filter(([, weight]) => weight > 6_000)).toEqual([]);
  });

  test('is not on the page of a space that no page locates', async () => {
    const without = spaces.filter(({ place }) => place.point === undefined);
    const figures = await Promise.all(without.map(({ id }) => figureOf({ section: 'spaces', id }, locale)));
    expect(without.length).toBeGreaterThan(0);
    expect(figures.filter((figure) => figure !== undefined)).toEqual([]);
  });
});

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
