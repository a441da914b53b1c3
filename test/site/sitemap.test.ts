import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, readBuilt, tagsOf, toRead } from './built-pages.ts';

const site = await readBuilt(undefined, { headsOnly: true });
const $ = load(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8'), { xml: true });

/** What the sitemap says: an address, and its twins as `language address`. */
const listed = [...$('urlset > url')].map((url) => ({
  address: $(url).children('loc').text(),
  twins: [...$(url).children('xhtml\\:link')].map(({ attribs }) => `${attribs['hreflang']} ${attribs['href']}`),
}));

const isIndexable = (page: BuiltPage) => tagsOf(page, 'meta', { name: 'robots' }).length === 0;
const twinsOf = (page: BuiltPage) =>
  tagsOf(page, 'link', { rel: 'alternate' })
    .filter(({ attributes }) => ![undefined, 'x-default'].includes(attributes['hreflang']))
    .map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`);
const indexable = new Map(site.pages.filter(isIndexable).map((page) => [site.origin + page.address, page]));

describe('The sitemap', () => {
  test('lists every page that may be found, once, and nothing else', () => {
    const addresses = listed.map(({ address }) => address);
    expect(toRead([...indexable.keys()].filter((address) => !addresses.includes(address)))).toEqual([]);
    expect(toRead(addresses.filter((address) => !indexable.has(address)))).toEqual([]);
    expect(addresses.length).toBe(new Set(addresses).size);
  });

  test('gives every page the twins that it names itself', () => {
    const namedByPage = ({ address }: { address: string }) => {
      const page = indexable.get(address);
      return page && page.path !== 'index.html' ? twinsOf(page) : [];
    };
    const different = listed.filter((entry) => String(entry.twins) !== String(namedByPage(entry)));
    expect(toRead(different.map(({ address, twins }) => `${address}: ${twins.join(', ')}`))).toEqual([]);
  });

  test('is one that search engines take: at most 50,000 addresses and 50 MB', () => {
    expect(listed.length).toBeLessThanOrEqual(50_000);
    expect(readFileSync(join(site.folder, 'sitemap.xml')).length).toBeLessThanOrEqual(50 * 1024 * 1024);
  });

  test('is named by a robots.txt that shuts nothing', () => {
    const lines = readFileSync(join(site.folder, 'robots.txt'), 'utf8').split('\n');
    expect(lines).toContain(`Sitemap: ${site.homepage}sitemap.xml`);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });
});
