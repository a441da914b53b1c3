/** What pages and feeds tell of changes, held against the files of the releases, without the code that reads them. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { filesIn } from './recount.ts';

interface Kept {
  readonly version: string;
  readonly date: string;
  readonly since: string | null;
  readonly records: Readonly<
    Record<string, { readonly added: object; readonly changed: object; readonly removed: object }>
  >;
}

const kept = globSync('content/releases/*.changes.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Kept);
const changed = { fr: 'donnees/changements', en: 'data/changes' };
const builds = [
  ['the build for its own address', buildsUnderTest.own],
  ['the build below a path', buildsUnderTest.belowPath],
] as const;

describe.each(builds)('In %s', (_name, { folder, base }) => {
  const pageAt = (path: string) => load(readFileSync(join(folder, path, 'index.html'), 'utf8'));

  test.each(['fr', 'en'] as const)('every release has its line, its pages and its file: %s', (locale) => {
    const $ = pageAt(`${locale}/${changed[locale]}`);
    const lines = [...$('.release-table tbody tr')].map((line) => $(line).find('th').text().trim());
    expect(lines).toEqual(kept.map(({ version }) => version).toReversed());
    for (const { version, records } of kept) {
      const parts = [
        `${locale}/${changed[locale]}/${version}`,
        ...globSync(`${locale}/${changed[locale]}/${version}/page/*`, { cwd: folder }),
      ];
      const named = parts.flatMap((part) => {
        const page = pageAt(part);
        return [...page('main .change-names a, main .change h3 a')].map(({ attribs }) =>
          basename(attribs['href'] ?? ''),
        );
      });
      const ids = Object.keys({ ...records['spaces']?.added, ...records['spaces']?.changed });
      const there = new Set(filesIn('spaces').keys());
      expect(ids.filter((id) => there.has(id) && !named.includes(id))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      const file = readFileSync(join(folder, `data/releases/${version}.changes.json`), 'utf8');
      expect(file).toBe(readFileSync(`content/releases/${version}.changes.json`, 'utf8'));
    }
  });

  test('the page of a space says since which release it is there, and its head names its feeds', () => {
    const [first] = kept;
    const ids = Object.keys(first?.records['spaces']?.added ?? {});
    const there = ids.filter((id) => filesIn('spaces').has(id));
    const told = there.map((id) => {
      const $ = pageAt(`en/spaces/${id}`);
      const feeds = [...$('head link[rel=alternate][type]')].map(({ attribs }) => attribs['href']);
      return [$('#history').text().includes(`In the register since release ${first?.version}`), ...feeds];
    });
    expect(told).toEqual(
      there.map((id) => [true, ...['atom', 'json'].map((form) => `${base}data/feeds/en/spaces/${id}.${form}`)]),
    );
  });

  test('every feed that a page names is there', () => {
    const pages = ['fr/donnees/changements', 'en/regions/wallonia', 'fr/reseaux/cowallonia', 'en/spaces/a6k-charleroi'];
    const named = pages.flatMap((page) => {
      const $ = pageAt(page);
      return [...$('head link[rel=alternate][type], main a[href*="/data/feeds/"]')].map(
        ({ attribs }) => attribs['href'] ?? '',
      );
    });
    expect(named.length).toBe(4 * pages.length);
    for (const address of named) expect(readFileSync(join(folder, address.slice(base.length)), 'utf8')).not.toBe('');
  });
});

test('Feeds carry the address of their site', () => {
  const { folder, environment } = buildsUnderTest.belowPath;
  const feed = JSON.parse(readFileSync(join(folder, 'data/feeds/en/changes.json'), 'utf8')) as {
    readonly feed_url: string;
    readonly items: readonly { readonly url: string }[];
  };
  const site = environment['SITE_URL'];
  expect([feed.feed_url, ...feed.items.map(({ url }) => url)]).toEqual([
    `${site}data/feeds/en/changes.json`,
    ...kept.map(({ version }) => `${site}en/data/changes/${version}/`).toReversed(),
  ]);
});
