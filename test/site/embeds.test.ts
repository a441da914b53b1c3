import { expect, test } from 'vitest';
import { embedded, embedPathOf } from '../../src/core/embed.ts';
import { pathOf, type Page } from '../../src/core/page.ts';
import { embedFolder } from '../../src/core/security.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { readBuilt, tagsOf, toRead, valuesOf } from './built-pages.ts';
import { weightOf } from './weight.ts';

const site = await readBuilt();
const embeds = site.pages.filter(({ path }) => path.startsWith(embedFolder));
const { spaces, gazetteer } = loadCatalogue();
const idsOf = {
  spaces: spaces.map(({ id }) => id),
  municipalities: [...gazetteer.municipalities.values()].map(({ slug }) => slug),
};
const wanted = embedded.flatMap((section) =>
  idsOf[section].flatMap((id) => locales.map((locale) => ({ page: { section, id } satisfies Page, locale }))),
);
const fileOf = (path: string) => `${path.slice(1)}index.html`;

test('every space and every municipality has an embedded page in each language, and nothing else has', () => {
  const paths = wanted.map(({ page, locale }) => fileOf(embedPathOf(page, locale)));
  expect(embeds.map(({ path }) => path).sort()).toEqual(paths.sort());
});

test('an embedded page is not to be found itself: it says so, and names the page of the site', () => {
  const byPath = new Map(embeds.map((page) => [page.path, page]));
  const faults = wanted.filter(({ page, locale }) => {
    const embed = byPath.get(fileOf(embedPathOf(page, locale)));
    if (!embed) return true;
    const robots = tagsOf(embed, 'meta', { name: 'robots', content: 'noindex' });
    const [canonical] = tagsOf(embed, 'link', { rel: 'canonical' });
    const own = `${site.homepage.slice(0, -1)}${pathOf(page, locale)}`;
    return robots.length !== 1 || canonical?.attributes['href'] !== own || embed.headings.length !== 1;
  });
  expect(toRead(faults.map(({ page }) => `${page.section} ${String(page.id)}`))).toEqual([]);
});

test('its links open elsewhere, and it loads neither script nor font', () => {
  const faults = embeds.filter(
    (page) =>
      tagsOf(page, 'a').some(
        ({ attributes }) => attributes['target'] !== '_blank' || !(attributes['rel'] ?? '').includes('noopener'),
      ) ||
      tagsOf(page, 'script').length > 0 ||
      tagsOf(page, 'link', { rel: 'preload' }).length > 0,
  );
  expect(toRead(faults.map(({ path }) => path))).toEqual([]);
});

test('it weighs little: 3 kB for a space, 5 kB for a municipality, and 12 kB of styles', () => {
  const most = (page: { path: string }) => (/espaces|spaces/.test(page.path) ? 3000 : 5000);
  expect(toRead(embeds.filter((page) => weightOf(page.path) > most(page)).map(({ path }) => path))).toEqual([]);
  const sheets = new Set(
    embeds.flatMap((page) => tagsOf(page, 'link', { rel: 'stylesheet' })).map((tag) => tag.attributes['href'] ?? ''),
  );
  const weights = [...sheets].map((href) => weightOf(href.slice(site.base.length)));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(12_000);
});

test('it is left out of the sitemap’s and the search’s pages, and no page of the site is in a frame but there', () => {
  const framedBy = site.pages.flatMap((page) => valuesOf(page, 'iframe', 'src'));
  expect(framedBy.length).toBe(2 * locales.length);
  expect(framedBy.filter((src) => !src.startsWith(`${site.base}${embedFolder}`))).toEqual([]);
});
