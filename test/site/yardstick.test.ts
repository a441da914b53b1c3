/** The pages by which the bench measures the build are the pages that the build writes: the same words, links and promises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { spacePageOf } from '../bench/yardstick/space-page.ts';
import { loadSite, viewOf } from '../bench/yardstick/view.ts';

const site = loadSite();

/** What a page tells readers and machines; how its markup is indented aside. */
function told(html: string) {
  const $ = load(html);
  return {
    title: $('title').first().text(),
    promises: $('head meta')
      .map((_, meta) => JSON.stringify(meta.attribs))
      .get(),
    data: $('script').text(),
    words: $('body').text().replace(/\s+/g, ''),
    headings: $('h1, h2, h3')
      .map((_, heading) => $(heading).text().trim())
      .get(),
    links: $('a')
      .map((_, { attribs }) => attribs['href'])
      .get(),
    shapes: $('svg [d], svg circle').length,
    tags: $('[data-pagefind-filter], [data-pagefind-meta]').length,
  };
}

test.each(locales)('the yardstick of every space is its built page, in %s', (locale) => {
  for (const space of site.catalogue.spaces) {
    const file = join(buildsUnderTest.own.folder, pathOf({ section: 'spaces', id: space.id }, locale), 'index.html');
    expect(told(spacePageOf(viewOf(space, locale, site))), space.id).toEqual(told(readFileSync(file, 'utf8')));
  }
});
