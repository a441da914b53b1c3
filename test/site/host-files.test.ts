import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { contentSecurityPolicy, headers, strictTransport } from '../../src/core/security.ts';
import { locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { streetMap } from '../../src/io/street-map.ts';

const builds = [
  ['The build for its own address', buildsUnderTest.own],
  ['The build below a path', buildsUnderTest.belowPath],
] as const;

describe.each(builds)('%s', (_name, { folder, base, environment }) => {
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('has a page for what is not there, in every language, that is not to be found itself', () => {
    const $ = load(textOf('404.html'));
    const titles = [...$('section[lang]')].map((side) => [side.attribs['lang'], $(side).find('h1, h2').first().text()]);
    expect(titles).toEqual(locales.map((locale) => [locale, translatorOf(locale)('missing.title')]));
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  // Hosts give it out at any depth, where a relative address would lead astray.
  test('names on that page whole paths only', () => {
    const $ = load(textOf('404.html'));
    const addresses = [...$('[href], [src], [action]')].map(
      ({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '',
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  test('tells its host the headers of every path', () => {
    const [first, ...rules] = textOf('_headers').trim().split('\n\n');
    const connect = streetMap(environment)?.origins ?? [];
    const policy = contentSecurityPolicy({ wasm: true, connect });
    const sent = { ...headers(connect), 'Content-Security-Policy': policy, ...strictTransport };
    const wanted = Object.entries(sent).map(([name, value]) => `  ${name}: ${value}`);
    expect(first).toBe([`${base}*`, ...wanted].join('\n'));
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !['_headers', '.htaccess'].includes(name),
    );
    const paths = entries.map(({ name }) => (name === 'index.html' ? base : `${base}${name}`));
    const caching = rules.filter((rule) => rule.includes('  Cache-Control: '));
    const ruled = caching.map((rule) => rule.split('\n')[0]?.replace(/\/\*$/, ''));
    expect(ruled.sort()).toEqual(paths.sort());
    // As a policy of its own, for hosts join what several rules say of one path.
    const framed = caching.filter((rule) => rule.includes('  Content-Security-Policy: frame-ancestors *'));
    expect(framed.map((rule) => rule.split('\n')[0])).toEqual([`${base}embed/*`]);
    expect(caching.filter((rule) => rule.includes("  Content-Security-Policy: frame-ancestors 'none'")).length).toBe(
      caching.length - 1,
    );
  });
});
