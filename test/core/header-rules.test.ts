import { expect, test } from 'vitest';
import { headersFile, headersOf } from '../../src/core/header-rules.ts';
import { contentSecurityPolicy, headers } from '../../src/core/security.ts';

test('a page may load its own origin only, and run neither inline script nor eval', () => {
  expect(contentSecurityPolicy({ wasm: false })).toMatchInlineSnapshot(
    `"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"`,
  );
});

test('WebAssembly is allowed where it is asked for', () => {
  expect(contentSecurityPolicy({ wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('data of a street map is let in from its origins alone, and nothing else with it', () => {
  const connect = ['https://tiles.example', 'https://fonts.example'];
  const [own, street] = [[], connect].map((origins) => contentSecurityPolicy({ wasm: false, connect: origins }));
  expect(street).toBe(
    own?.replace("connect-src 'self'", "connect-src 'self' https://tiles.example https://fonts.example"),
  );
  expect(headersOf('fr/', connect)['Content-Security-Policy']).toContain(
    "; connect-src 'self' https://tiles.example https://fonts.example;",
  );
  expect(headersFile({ base: '/', entries: ['fr/'], connect })).toContain(
    "; connect-src 'self' https://tiles.example https://fonts.example;",
  );
});

test('nobody may put a page in a frame', () => {
  expect(headers()['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
});

test('the position is for the site itself, other features are off', () => {
  expect(headers()['Permissions-Policy']).toMatch(/^geolocation=\(self\), .*camera=\(\)/);
});

test('a file with its hash in its name is kept, everything else is asked for again', () => {
  expect(headersOf('_astro/map.Bx1.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf('fr/espaces/')['Cache-Control']).toBe('no-cache');
});

test.each([
  ['data/spaces.csv', '*', 'text/csv;charset=utf-8'],
  ['data/releases/0.1.0/spaces.parquet', '*', 'application/vnd.apache.parquet'],
  ['data/spaces/a.json', '*', 'application/json'],
  ['schemas/space.schema.json', '*', 'application/json'],
  ['fr/espaces/index.html', undefined, undefined],
  ['map/data/spaces.csv', undefined, undefined],
])('%s is for the scripts of %s and is sent as %s', (path, origin, type) => {
  const sent = headersOf(path);
  expect([sent['Access-Control-Allow-Origin'], sent['Content-Type']]).toEqual([origin, type]);
});

test('_headers opens the folders of the static API, and types each ending once', () => {
  const text = headersFile({ base: '/', entries: ['data/', 'schemas/', 'fr/'] });
  const rules = text.split('\n\n').map((rule) => rule.trimEnd().split('\n  '));
  const open = rules.filter((rule) => rule.includes('Access-Control-Allow-Origin: *')).map(([path]) => path);
  expect(open).toEqual(['/data/*', '/schemas/*']);
  const typed = rules.filter((rule) => rule.some((line) => line.startsWith('Content-Type: '))).map(([path]) => path);
  expect(typed).toContain('/data/*.parquet');
  expect(new Set(typed).size).toBe(typed.length);
  // Cloudflare Pages reads a hundred rules.
  expect(rules.length).toBeLessThan(80);
});

test('_headers gives no path two values of one header', () => {
  const entries = ['index.html', '_astro/', 'fr/', 'robots.txt'];
  const text = headersFile({ base: '/sub/', entries });
  expect(text.replace(/^( {2}[^:\n]+): .{40,}$/gm, '$1: …')).toMatchInlineSnapshot(`
    "/sub/*
      Content-Security-Policy: …
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: …
      Cross-Origin-Opener-Policy: same-origin

    /sub/_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /sub/fr/*
      Cache-Control: no-cache

    /sub/
      Cache-Control: no-cache

    /sub/robots.txt
      Cache-Control: no-cache
    "
  `);
});
