import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { measurePages } from '../../src/io/measure-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'measured-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes that no compression makes fewer, so that a weight can be worked out by hand. */
function noise(length: number): Buffer {
  let seed = 7;
  return Buffer.from(
    Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >> 16;
    }),
  );
}

const page = (head: string, body = '', language = 'fr') =>
  `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;

const files: Readonly<Record<string, string | Buffer>> = {
  'fr/espaces/ruche/index.html': page(
    '<title>Ruche</title><link rel="stylesheet" href="/sub/_astro/a.css"><link rel="icon" href="/sub/icon.svg">',
    '<img src="/sub/late.png" loading="lazy"><a href="/sub/fr/">Accueil</a>',
  ),
  'fr/index.html': page('<title>Accueil</title><script type="module" src="/sub/_astro/a.js"></script>'),
  // What an attribute only says loads nothing, and need not be there.
  'fr/a-propos/index.html': page(
    '<title>À propos</title><meta name="description" content="<img src=x> <script src=y.js>">',
  ),
  'fr/guide/index.html': page('<title> </title>', '<video></video>', 'xx'),
  'fr/glossaire/index.html': page(
    '<title>Glossaire</title><link rel="preload" href="/sub/heavy.woff2" as="font"><script src="https://elsewhere.example/x.js"></script>',
  ),
  '_astro/a.css': '@font-face{src:url(./letters.woff2)}',
  '_astro/letters.woff2': noise(1000),
  '_astro/a.js': 'import{b}from"./b.js";button.onclick=()=>import("./later.js")',
  '_astro/b.js': 'export const b=1',
  '_astro/later.js': noise(90_000),
  'heavy.woff2': noise(120_000),
  'icon.svg': noise(500),
  'late.png': noise(500),
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const sent = (path: string) => gzipSync(files[path] ?? '').length;

const measured = await measurePages(folder, '/sub/');

describe('The pages of a built folder', () => {
  test('are counted, with their languages, titles and sounds', () =>
    expect(measured).toMatchObject({ pages: 5, withLanguage: 4, withTitle: 4, withMedia: 1 }));

  test('weigh with their styles, fonts and icon, late pictures aside', () => {
    const bytes = sent('fr/espaces/ruche/index.html') + sent('_astro/a.css') + 1000 + sent('icon.svg');
    expect(measured.kinds.space).toEqual({ pages: 1, within: 1, asking: 0, bytes, requests: 4, scriptBytes: 0 });
  });

  test('weigh with what scripts import at once, and say when scripts ask for more', () => {
    const scriptBytes = sent('_astro/a.js') + sent('_astro/b.js');
    const bytes = sent('fr/index.html') + scriptBytes;
    expect(measured.kinds.home).toEqual({ pages: 1, within: 1, asking: 1, bytes, requests: 3, scriptBytes });
  });

  test('keep to their budget or do not', () => {
    const { pages, within, bytes } = measured.kinds.reading ?? { pages: 0, within: 0, bytes: 0 };
    expect([pages, within]).toEqual([3, 2]);
    expect(bytes).toBeGreaterThan(120_000);
  });
});
