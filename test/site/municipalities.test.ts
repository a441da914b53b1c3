import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

const { folder } = buildsUnderTest.own;
const { gazetteer, spaces } = loadCatalogue();
const municipalities = [...gazetteer.municipalities.values()];

describe.each(locales)('The pages of municipalities in %s', (locale) => {
  const pages = municipalities.map((municipality) => {
    const path = join(folder, pathOf({ section: 'municipalities', id: municipality.slug }, locale), 'index.html');
    const $ = load(readFileSync(path, 'utf8'));
    const listed = [...$('main section').first().find('h3 a')].map(({ attribs }) => attribs['href']);
    return { municipality, heading: $('h1').text(), names: $('.names').text(), listed };
  });

  test('are 565, each under the name that it gives itself', () => {
    expect(pages.length).toBe(565);
    expect(pages.filter(({ municipality, heading }) => !heading.startsWith(localName(municipality)))).toEqual([]);
  });

  test('give its NIS code, all its postcodes and all its names', () => {
    const unsaid = pages.flatMap(({ municipality, heading, names }) =>
      [municipality.nis, ...municipality.postcodes, ...Object.values(municipality.names)]
        .filter((word) => !`${heading} ${names}`.includes(word))
        .map((word) => `${municipality.slug}: ${word}`),
    );
    expect(unsaid).toEqual([]);
  });

  test('list the spaces that are there, and no other', () => {
    const addressesIn = (nis: string) =>
      spaces
        .filter(({ place }) => place.municipality?.nis === nis)
        .map(({ id }) => pathOf({ section: 'spaces', id }, locale));
    const wrong = pages.filter(({ municipality, listed }) => String(listed) !== String(addressesIn(municipality.nis)));
    expect(wrong.map(({ municipality, listed }) => `${municipality.slug}: ${listed.join(', ')}`)).toEqual([]);
  });
});
