import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headers } from '../../src/core/security.ts';
import { writeVariants } from '../../src/io/compressed.ts';
import { type ServedSite, serve } from '../../src/io/serve.ts';

const folder = fileURLToPath(new URL('../fixtures/built-site', import.meta.url));
const base = '/sub/path/';
let site: ServedSite;

beforeAll(async () => {
  site = await serve({ folder, base, port: 0 });
});
afterAll(() => site.close());

/** As it comes, redirects included. */
function answerTo(path: string): Promise<Response> {
  return fetch(new URL(path, site.url), { redirect: 'manual' });
}

describe('A served site', () => {
  test('answers at its address with its home', async () => {
    expect(await (await answerTo('')).text()).toContain('<h1>Accueil</h1>');
  });

  test.each(['', 'fr/espaces/', 'nowhere/', 'data/spaces.csv'])(
    'sends the security headers with "%s"',
    async (path) => {
      const answer = await answerTo(path);
      expect(Object.fromEntries(answer.headers)).toMatchObject(
        Object.fromEntries(Object.entries(headers()).map(([name, value]) => [name.toLowerCase(), value])),
      );
    },
  );

  test.each([
    ['fr/espaces/', 'text/html;charset=utf-8'],
    ['data/spaces.csv', 'text/csv;charset=utf-8'],
    ['data/spaces.geojson', 'application/geo+json'],
    ['data/spaces.ndjson', 'application/x-ndjson;charset=utf-8'],
    ['data/catalog.ttl', 'text/turtle;charset=utf-8'],
    ['data/SHA256SUMS', 'text/plain;charset=utf-8'],
    ['_astro/map.Bx1.js', 'text/javascript'],
  ])('says that %s is %s', async (path, type) => {
    const answer = await answerTo(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  test.each([
    ['data/spaces.csv', '*'],
    ['data/nowhere.csv', '*'],
    ['fr/espaces/', null],
    ['', null],
  ])('lets scripts of other sites read "%s": %s', async (path, origin) => {
    expect((await answerTo(path)).headers.get('access-control-allow-origin')).toBe(origin);
  });

  test('lets a browser keep hashed files only', async () => {
    expect((await answerTo('_astro/map.Bx1.js')).headers.get('cache-control')).toContain('immutable');
    expect((await answerTo('data/spaces.csv')).headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    'nowhere/',
    'fr/nowhere.html',
    '/outside/',
    '/'.repeat(3),
    'fr/espaces/%2e%2e%2f%2e%2e%2f%2e%2e%2fREADME',
  ])('shows the page of things not found, with status 404, for %s', async (path) => {
    const answer = await answerTo(path.startsWith('//') ? `${base}${path}nowhere` : path);
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Introuvable')]);
  });

  test.each([
    ['/', base],
    ['/sub/path', base],
    ['fr/espaces?q=a', `${base}fr/espaces/?q=a`],
  ])('leads from %s to %s', async (from, to) => {
    const answer = await answerTo(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  });

  test('refuses a port that is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ folder, base, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('sends the part that is asked for', async () => {
    const answer = await fetch(new URL('data/spaces.csv', site.url), { headers: { Range: 'bytes=0-3' } });
    expect([answer.status, (await answer.text()).length]).toEqual([206, 4]);
  });

  // A client such as fetch tidies `..` away before it asks; a raw request does not.
  test('serves nothing from outside its folder', async () => {
    const status = await new Promise((resolve) => {
      get(site.url, { path: `${base}../../../package.json` }, ({ statusCode }) => resolve(statusCode));
    });
    expect(status).toBe(404);
  });
});

describe('A served site that is built anew', () => {
  let parent: string;
  let anew: ServedSite;
  const place = () => join(parent, 'dist');

  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'served-'));
    cpSync(folder, place(), { recursive: true });
    anew = await serve({ folder: place(), base, port: 0 });
  });
  afterAll(async () => {
    await anew.close();
    rmSync(parent, { recursive: true });
  });

  test('is served as it is now, in the bytes of now', async () => {
    await fetch(anew.url);
    renameSync(place(), join(parent, 'before'));
    cpSync(folder, place(), { recursive: true });
    const longer = '<h1>Accueil, plus long</h1>'.repeat(100);
    writeFileSync(join(place(), 'index.html'), longer);
    expect(await (await fetch(anew.url)).text()).toBe(longer);
  });

  test.each(['br', 'gzip'])('sends its variants to who reads %s', async (encoding) => {
    writeFileSync(join(place(), 'data/long.csv'), 'a,b\n'.repeat(1000));
    await writeVariants(place());
    const answer = await fetch(new URL('data/long.csv', anew.url), { headers: { 'Accept-Encoding': encoding } });
    expect([answer.headers.get('content-encoding'), answer.headers.get('content-type')]).toEqual([
      encoding,
      'text/csv;charset=utf-8',
    ]);
    expect(await answer.text()).toHaveLength(4000);
  });
});
