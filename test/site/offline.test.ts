import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { locales } from '../../src/i18n/locales.ts';
import { writeOffline } from '../../src/io/offline.ts';

const { folder } = buildsUnderTest.own;
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
const packed = readdirSync(join(folder, 'offline'));

describe('What can be kept', () => {
  test.each(packed)('%s holds the files of the site as they are', (name) => {
    const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, 'offline', name)))));
    expect(entries.length).toBeGreaterThan(3);
    const differing = entries.filter(([path, bytes]) => !readFileSync(join(folder, path)).equals(bytes));
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('is packed, and the worker written, the same for the same site', async () => {
    const again = mkdtempSync(join(tmpdir(), 'packed-again-'));
    cpSync(folder, again, { recursive: true });
    rmSync(join(again, 'offline'), { recursive: true });
    await writeOffline(again, `${again}-sums.json`);
    expect(readdirSync(join(again, 'offline'))).toEqual(packed);
    expect(readFileSync(join(again, 'sw.js'), 'utf8')).toBe(textOf('sw.js'));
    for (const made of [again, `${again}-sums.json`]) rmSync(made, { recursive: true });
  });

  test('has all that its pages name of styles, fonts and scripts', () => {
    for (const locale of locales) {
      const [name = ''] = packed.filter((one) => one.startsWith(`pages.${locale}.`));
      const entries = unzipSync(new Uint8Array(readFileSync(join(folder, 'offline', name))));
      for (const [path, bytes] of Object.entries(entries).filter(([one]) => one.endsWith('.html'))) {
        const $ = load(new TextDecoder().decode(bytes));
        const named = [...$('link[rel=stylesheet], link[rel=preload], script[src]')].map(({ attribs }) =>
          (attribs['href'] ?? attribs['src'] ?? '').slice(1),
        );
        expect(
          named.filter((file) => !(file in entries)),
          path,
        ).toEqual([]);
      }
    }
  });
});

test('The worker is asked for by no page to read', () => {
  const page = textOf('fr/espaces/betacowork-etterbeek/index.html');
  expect(load(page)('script[src]').length).toBe(0);
});

test.each(locales)('Every page in %s names a manifest and an icon that are there', (locale) => {
  const $ = load(textOf(`${locale}/index.html`));
  const [manifest = '', icon = ''] = ['manifest', 'apple-touch-icon'].map((rel) => $(`link[rel=${rel}]`).attr('href'));
  expect(JSON.parse(textOf(manifest)).lang).toMatch(new RegExp(`^${locale}-`));
  expect(existsSync(join(folder, icon))).toBe(true);
});
