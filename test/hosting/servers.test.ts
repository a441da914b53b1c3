/** The configuration that a build writes, read by the servers themselves: `npm run test:hosting` needs nginx, Apache and Caddy. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/core/header-rules.ts';
import { htaccess } from '../../src/core/hosting/apache.ts';
import { caddySite } from '../../src/core/hosting/caddy.ts';
import { nginxSite, nginxValues } from '../../src/core/hosting/nginx.ts';
import { writeVariants } from '../../src/io/compressed.ts';
import { answerTo, type RunningServer, serverKinds, started } from './servers.ts';

const connect = ['https://tiles.example'];
const longPage = `<!doctype html><html lang="fr"><title>Longue</title>${'<p>Beaucoup de mots.</p>'.repeat(200)}`;
const longTable = `id,name\n${'a,b\n'.repeat(1000)}`;

/** What is built, besides the fixture. */
const written: Readonly<Record<string, string>> = {
  'fr/longue/index.html': longPage,
  'data/long.csv': longTable,
  'data/spaces.csv-metadata.json': '{}',
  'data/releases/0.1.0/SHA256SUMS': '',
  'data/spaces.parquet': 'PAR1'.repeat(1000),
  'schemas/space.schema.json': '{}',
  'embed/index.html': '<!doctype html><title>Embed</title>',
  _headers: '/*\n',
  'robots.txt': 'User-agent: *\n',
};

const kinds = serverKinds.flatMap((kind) => ['/', '/sub/path/'].map((base) => [kind.name, base, kind] as const));

describe.each(kinds)('%s, with the site below %s', (_name, base, kind) => {
  let folder = '';
  let server: RunningServer;
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    answerTo(`${server.origin}${base}${path}`, headers);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hosting-'));
    // nginx, started by root, reads as somebody else.
    chmodSync(folder, 0o755);
    const [root, hosting] = [join(folder, 'root'), join(folder, 'hosting')];
    const site = join(root, base);
    cpSync('test/fixtures/built-site', site, { recursive: true });
    for (const [path, text] of Object.entries(written)) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    await writeVariants(site);
    mkdirSync(hosting);
    writeFileSync(join(site, '.htaccess'), htaccess({ base, connect }));
    writeFileSync(join(hosting, 'nginx-http.conf'), nginxValues({ base, connect }));
    writeFileSync(join(hosting, 'nginx-site.conf'), nginxSite({ base }));
    writeFileSync(join(hosting, 'Caddyfile'), caddySite({ base, connect }));
    server = await started(kind, { root, hosting, work: join(folder, 'work') });
  });
  afterAll(() => {
    server?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['', 'fr/espaces/', '_astro/map.Bx1.js', 'data/spaces.csv', 'schemas/space.schema.json', 'embed/'])(
    'sends "%s" with the headers of the site, each once',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      const { 'Content-Type': type, ...wanted } = headersOf(path, connect);
      expect(Object.keys(wanted).map((name) => [name, headers.get(name)])).toEqual(Object.entries(wanted));
      if (type) expect(headers.get('content-type')?.replace('; ', ';')).toBe(type);
    },
  );

  test.each([
    ['fr/espaces/', 'text/html;charset=utf-8'],
    ['_astro/map.Bx1.js', 'text/javascript;charset=utf-8'],
    ['robots.txt', 'text/plain;charset=utf-8'],
    ['data/spaces.geojson', 'application/geo+json'],
    ['data/spaces.ndjson', 'application/x-ndjson;charset=utf-8'],
    ['data/catalog.ttl', 'text/turtle;charset=utf-8'],
    ['data/spaces.parquet', 'application/vnd.apache.parquet'],
    ['data/spaces.csv-metadata.json', 'application/csvm+json'],
    ['data/SHA256SUMS', 'text/plain;charset=utf-8'],
    ['data/releases/0.1.0/SHA256SUMS', 'text/plain;charset=utf-8'],
  ])('says that %s is %s', async (path, type) => {
    expect((await ask(path)).headers.get('content-type')?.toLowerCase().replace('; ', ';')).toBe(type);
  });

  test.each(['fr/espaces/', 'data/spaces.csv', 'embed/'])('lets only embeds be framed: %s', async (path) => {
    const policy = (await ask(path)).headers.get('content-security-policy');
    expect(policy?.split('; ').at(-1)).toBe(path === 'embed/' ? 'frame-ancestors *' : "frame-ancestors 'none'");
  });

  test.each(['nowhere/', 'data/nowhere.csv', 'data/', '.htaccess', '_headers', 'fr/.hidden'])(
    'shows the page of things not found, with status 404, for %s',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, expect.stringContaining('Introuvable')]);
      expect(headers.get('content-type')).toMatch(/^text\/html/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  test('leads from a folder without its slash to the folder', async () => {
    const { status, headers } = await ask('fr/espaces');
    expect(String(status)).toMatch(/^30[18]$/);
    expect(new URL(headers.get('location') ?? '', server.origin).pathname).toBe(`${base}fr/espaces/`);
  });

  // The file that Apache reads rules the folder it stands in, and nothing above it.
  if (kind.name !== 'Apache' || base === '/')
    test('leads from the top of the host to the site', async () => {
      const { status, headers } = await answerTo(`${server.origin}/`);
      expect([status, headers.get('location')]).toEqual(base === '/' ? [200, null] : [301, base]);
    });

  test.each(['fr/espaces/', '_astro/map.Bx1.js', 'data/spaces.csv'])('knows %s again by its tag', async (path) => {
    const tag = (await ask(path)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^(W\/)?".+"$/);
    expect((await ask(path, { 'If-None-Match': tag })).status).toBe(304);
  });

  test('sends the part that is asked for', async () => {
    const { status, headers, body } = await ask('data/spaces.parquet', { Range: 'bytes=-8' });
    expect([status, headers.get('content-range'), body.toString()]).toEqual([206, 'bytes 3992-3999/4000', 'PAR1PAR1']);
  });

  test.each([
    ['br', brotliDecompressSync, 'fr/longue/', longPage],
    ['gzip', gunzipSync, 'fr/longue/', longPage],
    ['br', brotliDecompressSync, 'data/long.csv', longTable],
    ['gzip', gunzipSync, 'data/long.csv', longTable],
  ])('sends, to who reads %s, the variant that was built', async (encoding, unpack, path, text) => {
    const { headers, body } = await ask(path, { 'Accept-Encoding': encoding });
    expect([headers.get('content-encoding'), headers.get('vary')?.toLowerCase()]).toEqual([
      encoding,
      'accept-encoding',
    ]);
    expect(headers.get('content-length')).toBe(String(body.length));
    expect(unpack(body).toString()).toBe(text);
    expect(headers.get('content-type')).toMatch(path.endsWith('csv') ? /^text\/csv/ : /^text\/html/);
  });

  test('says to caches, also with the text itself, that there are variants of it', async () => {
    const { headers, body } = await ask('fr/longue/');
    expect([headers.get('vary')?.toLowerCase(), body.toString()]).toEqual(['accept-encoding', longPage]);
  });

  test('sends a file that cannot become smaller as it is', async () => {
    const { headers, body } = await ask('data/spaces.parquet', { 'Accept-Encoding': 'br, gzip' });
    expect([headers.get('content-encoding'), body.length]).toEqual([null, 4000]);
  });

  test.each([
    ['https', 'max-age=31536000'],
    ['http', null],
  ])('behind a proxy that was reached by %s, says to come by https: %s', async (protocol, said) => {
    const { headers } = await ask('', { 'X-Forwarded-Proto': protocol });
    expect(headers.get('strict-transport-security')).toBe(said);
  });
});
