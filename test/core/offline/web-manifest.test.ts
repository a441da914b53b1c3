import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { webManifest } from '../../../src/core/offline/web-manifest.ts';
import { locales } from '../../../src/i18n/locales.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

/** Width and height from the header of a PNG (ISO/IEC 15948, 11.2.2). */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.each(locales)('The manifest in %s', (locale) => {
  const manifest = webManifest(locale, '/sub/path/') as Readonly<Record<string, unknown>>;
  const icons = manifest['icons'] as readonly Icon[];

  test('begins with the home page of its language, within the path of the site', () => {
    expect(manifest).toMatchObject({
      start_url: `/sub/path/${locale}/`,
      scope: '/sub/path/',
      id: `/sub/path/${locale}/`,
    });
  });

  test('opens on the paper of the pages in daylight', () => {
    const [, paper] = /--paper: (#[0-9a-f]{6});/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
    expect([manifest['theme_color'], manifest['background_color']]).toEqual([paper, paper]);
  });

  test('names icons that are there, of the size that it says, one of which may be masked', () => {
    for (const { src, sizes } of icons) expect(sizeOf(`public/${src.replace('/sub/path/', '')}`)).toBe(sizes);
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  });
});
