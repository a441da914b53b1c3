/** What a shared link unfolds to: on every page, and for each space and chapter an image of its own. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { embedFolder } from '../../src/core/security.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { type BuiltPage, type BuiltSite, readBuilt, tagsOf, toRead } from './built-pages.ts';

const own = await readBuilt(buildsUnderTest.own, { headsOnly: true });
const belowPath = await readBuilt(buildsUnderTest.belowPath, { headsOnly: true });

const said = (page: BuiltPage, property: string): readonly string[] =>
  tagsOf(page, 'meta', { property }).map(({ attributes }) => attributes['content'] ?? '');
/** Nobody shares the page that is missing, or those that stand in frames of other sites. */
const isAddressed = ({ path }: BuiltPage): boolean => path !== '404.html' && !path.startsWith(embedFolder);
const pages = own.pages.filter(isAddressed);
const unless = (holds: (page: BuiltPage) => boolean, found: (page: BuiltPage) => unknown): readonly string[] =>
  toRead(pages.filter((page) => !holds(page)).map((page) => `${page.path}: ${JSON.stringify(found(page))}`));

/** The files of the images that the pages of a build name, from its folder. */
const namedIn = ({ pages: some, homepage }: BuiltSite): ReadonlySet<string> =>
  new Set(some.filter(isAddressed).map((page) => said(page, 'og:image').join().replace(homepage, '')));
const imagesIn = ({ files }: BuiltSite): readonly string[] => [...files].filter((file) => file.startsWith('previews/'));

const localeOf = ({ path }: BuiltPage) => locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'fr';
const openGraph = { fr: ['fr_BE', 'en_GB'], en: ['en_GB', 'fr_BE'] } as const;
const { spaces, chapters } = loadCatalogue();
const withOwn = locales.flatMap((locale) => [
  ...spaces.map(({ id }) => pathOf({ section: 'spaces', id }, locale)),
  ...chapters.map(({ slug }) => pathOf({ section: 'guide', id: slug }, locale)),
]);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pageAt = (address: string): BuiltPage => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
};

describe('Every page', () => {
  test('says once each what services that unfold links ask for', () => {
    const once = ['title', 'type', 'url', 'image', 'image:width', 'image:height', 'image:alt', 'description', 'locale'];
    const counts = (page: BuiltPage) => once.map((name) => said(page, `og:${name}`).filter(Boolean).length);
    expect(unless((page) => counts(page).every((count) => count === 1), counts)).toEqual([]);
  });

  test('has the address that it says', () => {
    const address = (page: BuiltPage) => said(page, 'og:url');
    expect(unless((page) => address(page)[0] === own.origin + page.address, address)).toEqual([]);
  });

  test('names its language and the other', () => {
    const languages = (page: BuiltPage) => [...said(page, 'og:locale'), ...said(page, 'og:locale:alternate')];
    const isRight = (page: BuiltPage) => languages(page).join() === openGraph[localeOf(page)].join();
    expect(unless(isRight, languages)).toEqual([]);
  });

  test('asks for the large image', () => {
    const card = (page: BuiltPage) => tagsOf(page, 'meta', { name: 'twitter:card' });
    expect(unless((page) => card(page)[0]?.attributes['content'] === 'summary_large_image', card)).toEqual([]);
  });
});

describe.each([
  ['its own address', own],
  ['an address below a path', belowPath],
] as const)('The images of a site at %s', (_, site) => {
  test('are exactly those that pages name', () => {
    expect([...namedIn(site)].sort()).toEqual(imagesIn(site).toSorted());
  });

  test('are as large as pages say, and light', async () => {
    const faults: string[] = [];
    for (const file of imagesIn(site)) {
      const header = await readFile(join(site.folder, file));
      const size = [header.readUInt32BE(16), header.readUInt32BE(20)].join(' by ');
      const { size: bytes } = await stat(join(site.folder, file));
      if (header.toString('latin1', 1, 4) !== 'PNG' || size !== '1200 by 630' || bytes > 40_000)
        faults.push(`${file}: ${size}, ${bytes} bytes`);
    }
    expect(toRead(faults)).toEqual([]);
  });
});

describe('A space and a chapter', () => {
  test('have an image of their own in each language', () => {
    const images = withOwn.map((address) => said(pageAt(address), 'og:image').join());
    const general = said(pageAt('/fr/'), 'og:image').join();
    expect([new Set(images).size, images.includes(general)]).toEqual([withOwn.length, false]);
  });

  test('have it told in the language of the page', () => {
    const alt = (address: string) => said(pageAt(address), 'og:image:alt').join().replaceAll('\u00a0', ' ');
    expect([alt('/fr/espaces/nest-gent/'), alt('/en/spaces/nest-gent/')]).toEqual([
      'NEST, Gent, Flandre orientale. Fermé le 31 décembre 2019.',
      'NEST, Gent, East Flanders. Closed on 31 December 2019.',
    ]);
  });

  test('are an article where they are a chapter', () => {
    const types = withOwn.map((address) => `${address.split('/')[2]} ${said(pageAt(address), 'og:type').join()}`);
    expect(new Set(types)).toEqual(new Set(['espaces website', 'spaces website', 'guide article']));
  });
});
