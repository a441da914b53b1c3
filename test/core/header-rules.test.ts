import { expect, test } from 'vitest';
import { headersOf } from '../../src/core/header-rules.ts';
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
});

test.each([
  ['fr/espaces/', "'none'"],
  ['embed/fr/a-space/', '*'],
  ['fr/embed/', "'none'"],
])('%s may be put in a frame by %s', (path, whom) => {
  expect(headersOf(path)['Content-Security-Policy']).toMatch(`; frame-ancestors ${whom}`);
  expect(headersOf(path)['Content-Security-Policy']?.match(/frame-ancestors/g)).toHaveLength(1);
});

test('the position is for the site itself, other features are off', () => {
  expect(headers()['Permissions-Policy']).toMatch(/^geolocation=\(self\), .*camera=\(\)/);
});

test('a file with its hash in its name is kept, everything else is asked for again', () => {
  for (const path of ['_astro/map.Bx1.js', 'previews/3f0c.png'])
    expect(headersOf(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
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
