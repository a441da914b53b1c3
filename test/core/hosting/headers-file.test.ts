import { expect, test } from 'vitest';
import { headersFile } from '../../../src/core/hosting/headers-file.ts';

/** Its rules: a path, then its headers, as Netlify and Cloudflare Pages read them. */
const rulesOf = (text: string) =>
  text.split('\n\n').map((rule) => {
    const [path = '', ...headers] = rule.trimEnd().split('\n  ');
    return { path, headers };
  });

/** The policies of a path at the top of the site: those hosts send the values of all rules that match. */
const policiesOf = (text: string, path: string) =>
  rulesOf(text)
    .filter((rule) => path.startsWith(rule.path.replace(/\*$/, '')))
    .flatMap(({ headers }) => headers.filter((header) => header.startsWith('Content-Security-Policy: ')));

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
      Strict-Transport-Security: max-age=31536000

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

test('_headers lets in the origins of a street map', () => {
  const connect = ['https://tiles.example', 'https://fonts.example'];
  expect(headersFile({ base: '/', entries: ['fr/'], connect })).toContain(
    "; connect-src 'self' https://tiles.example https://fonts.example;",
  );
});

test('_headers forbids all frames in one policy, as long as nothing is made for frames', () => {
  const [policy, ...others] = policiesOf(headersFile({ base: '/', entries: ['fr/', 'data/'] }), '/fr/');
  expect([policy?.endsWith("; frame-ancestors 'none'"), others]).toEqual([true, []]);
});

test('_headers forbids frames around everything but what is made for them', () => {
  const text = headersFile({ base: '/', entries: ['embed/', 'fr/'] });
  const [whole, framing, ...others] = policiesOf(text, '/fr/');
  expect([whole?.includes('frame-ancestors'), framing, others]).toEqual([
    false,
    "Content-Security-Policy: frame-ancestors 'none'",
    [],
  ]);
  expect(policiesOf(text, '/embed/')).toEqual([whole, 'Content-Security-Policy: frame-ancestors *']);
});
