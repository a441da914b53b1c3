import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { readBuilt, toRead } from './built-pages.ts';

interface Described {
  readonly '@context': string;
  readonly '@id'?: string;
  readonly name?: string;
  readonly headline?: string;
  readonly inLanguage?: string;
  readonly url?: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
}

const site = await readBuilt(undefined, { headsOnly: true });
const { spaces, chapters } = loadCatalogue();
const fileOf = (path: string) => `${path.slice(1)}index.html`;
/** The chapters by the file of their page. */
const articles = new Map(
  chapters.flatMap(({ slug, title }) =>
    locales.map(
      (locale) => [fileOf(pathOf({ section: 'guide', id: slug }, locale)), { title: title[locale], locale }] as const,
    ),
  ),
);
const filesOf = (id: string) => locales.map((locale) => fileOf(pathOf({ section: 'spaces', id }, locale)));

/** JSON-LD by page: what its scripts of that type hold. */
const described = new Map(
  site.pages.flatMap(({ path, inlineScripts }) => {
    const blocks = inlineScripts.filter(({ type }) => type === 'application/ld+json');
    return blocks.length > 0 ? [[path, blocks.map(({ text }) => JSON.parse(text) as Described)] as const] : [];
  }),
);

describe('JSON-LD', () => {
  test('stands on the home pages, on the pages of the data, on spaces that are open and on the chapters of the guide, and nowhere else', () => {
    const homes = locales.map((locale) => fileOf(pathOf({ section: 'home' }, locale)));
    const open = spaces.filter(({ status }) => status.state === 'open').flatMap(({ id }) => filesOf(id));
    const data = locales.map((locale) => fileOf(pathOf({ section: 'data' }, locale)));
    expect([...described.keys()].sort()).toEqual([...homes, ...data, ...open, ...articles.keys()].sort());
  });

  test('is one block of schema.org on each page', () => {
    const isOne = (blocks: readonly Described[]) =>
      blocks.length === 1 && blocks[0]?.['@context'] === 'https://schema.org';
    expect(toRead([...described].filter(([, blocks]) => !isOne(blocks)).map(([path]) => path))).toEqual([]);
  });

  test('names each space at its own address', () => {
    const wrong = spaces.flatMap(({ id, record }) =>
      filesOf(id).filter((path) => {
        const [space] = described.get(path) ?? [];
        return space && (space.name !== record.name || `${space['@id']}index.html` !== site.homepage + path);
      }),
    );
    expect(toRead(wrong)).toEqual([]);
  });

  test('names each chapter by its title, in its language, at its own address', () => {
    const told = [...articles].map(([path]) => described.get(path)?.[0]);
    expect(told.map((article) => [article?.headline, article?.inLanguage, article?.url])).toEqual(
      [...articles].map(([path, { title, locale }]) => [
        title,
        locale,
        `${site.homepage}${path.replace('index.html', '')}`,
      ]),
    );
  });

  test('gives a position where a source measured the address, and only there', () => {
    const measured = spaces.filter(({ status, place }) => status.state === 'open' && place.precision === 'address');
    const placed = [...described].filter(([, [space]]) => space?.geo !== undefined).map(([path]) => path);
    expect(measured.length).toBeGreaterThan(0);
    expect(placed.sort()).toEqual(measured.flatMap(({ id }) => filesOf(id)).sort());
  });
});
