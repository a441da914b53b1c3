import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../src/core/header-rules.ts';
import { htaccess } from '../../../src/core/hosting/apache.ts';
import { caddySite } from '../../../src/core/hosting/caddy.ts';
import { nginxSite, nginxValues } from '../../../src/core/hosting/nginx.ts';

const hosted = { base: '/sub/path/', connect: ['https://tiles.example'] };

describe.each([
  ['nginx', nginxValues(hosted) + nginxSite(hosted)],
  ['Apache', htaccess(hosted)],
  ['Caddy', caddySite(hosted)],
])('%s', (_name, text) => {
  test.each(['fr/', '_astro/map.Bx1.js', 'data/spaces.csv', 'schemas/space.schema.json', 'embed/'])(
    'is told every header of %s',
    (path) => {
      const { 'Content-Type': _type, ...wanted } = headersOf(path, hosted.connect);
      const missing = Object.entries(wanted).filter(([name, value]) => !text.includes(name) || !text.includes(value));
      expect(missing).toEqual([]);
    },
  );

  test('is told to say, over https, to come by https', () => expect(text).toContain('max-age=31536000"'));

  test('is told of the page for what is not there', () => expect(text).toContain('/sub/path/404.html'));
});
