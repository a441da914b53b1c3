/** What nginx is told, read by somebody else's reader of its language; `npm run test:hosting` asks nginx itself. */
import { NginxParser, type NginxParseTreeNode } from 'nginx-conf/dist/src/parser.js';
import { expect, test } from 'vitest';
import { nginxSite, nginxValues } from '../../../src/core/hosting/nginx.ts';

const hosted = { base: '/sub/path/', connect: ['https://tiles.example'] };

function parsed(text: string): readonly NginxParseTreeNode[] {
  let found: readonly NginxParseTreeNode[] = [];
  new NginxParser().parse(text, (error, tree) => {
    if (error) throw error;
    found = tree?.children ?? [];
  });
  return found;
}

const site = parsed(nginxSite(hosted));
const values = parsed(nginxValues(hosted));
const valuesOf = (name: string) => site.filter((node) => node.name === name).map(({ value }) => value);

test('every header is added at the level of the server, also to what is not there', () => {
  const added = valuesOf('add_header');
  expect(added.map((value) => value.split(' ')[0])).toEqual([
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Content-Security-Policy',
    'Cache-Control',
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
    'Cross-Origin-Resource-Policy',
    'Strict-Transport-Security',
  ]);
  expect(added.filter((value) => !value.endsWith(' always'))).toEqual([]);
});

test('no location adds a header, which would take those of the server away', () => {
  const inLocations = site.filter(({ name }) => name === 'location').flatMap(({ children }) => children ?? []);
  expect(new Set(inLocations.map(({ name }) => name))).toEqual(new Set(['return', 'types', 'default_type']));
});

test('every value that a header names is made', () => {
  const made = values.map(({ value }) => value.split(' ').at(-1));
  const named = valuesOf('add_header').flatMap((value) => value.match(/\$register_\w+/g) ?? []);
  expect(named.sort()).toEqual(made.sort());
});

test('hashed files alone are kept, below the path of the site', () => {
  const caching = values.find(({ value }) => value.endsWith('$register_cache_control'));
  expect(caching?.children?.map(({ name, value }) => [name, value])).toEqual([
    ['default', '"no-cache"'],
    ['"~^/sub/path/(_astro|previews)/"', '"public, max-age=31536000, immutable"'],
  ]);
});

test('what is missing is answered by the page of the site', () => {
  expect(valuesOf('error_page')).toEqual(['404 /sub/path/404.html', '403 =404 /sub/path/404.html']);
});
