import { describe, expect, test } from 'vitest';
import type { Look } from '../../src/core/link-looks.ts';
import { NoNetworkError, visitAll } from '../../src/io/link-visits.ts';
import { waitAskedBy } from '../../src/io/polite-hosts.ts';
import { aHost } from './a-host.ts';

const manners = { agent: 'register-test/1 (+https://register.example/)', pause: 1, hosts: 4, patience: 500 };

/** What was kept of visits on one day, by address, and what was left out. */
async function visit(addresses: readonly string[], more: Partial<typeof manners> = {}) {
  const kept = new Map<string, Look>();
  const keep = (_: unknown, address: string, look: Look) => kept.set(address, look);
  const visits = { addresses, looks: new Map(), on: '2026-11-29', manners: { ...manners, ...more }, keep };
  const leftOut = await visitAll(visits);
  return { kept, leftOut };
}

const on = '2026-11-29';
const to = (path: string, status = 301) => ({ status, headers: { Location: path } });

describe('A visit', () => {
  test.each([
    ['a page that answers', { '/x': 200 }, { on, saw: 'ok', status: 200 }],
    ['a page that is not there', { '/x': 404 }, { on, saw: 'gone', status: 404, since: on }],
    ['a page that is gone', { '/x': 410 }, { on, saw: 'gone', status: 410, since: on }],
    ['a page that turns us away', { '/x': 403 }, { on, saw: 'refused', status: 403 }],
    ['a host out of order', { '/x': 500 }, { on, saw: 'error', status: 500 }],
    ['a page that knows no HEAD', { 'HEAD /x': 405, 'GET /x': 200 }, { on, saw: 'ok', status: 200 }],
    ['a page that denies itself to HEAD', { 'HEAD /x': 404, 'GET /x': 200 }, { on, saw: 'ok', status: 200 }],
    ['a way for the moment', { '/x': to('/y', 302), '/y': 200 }, { on, saw: 'ok', status: 200 }],
    ['a way that leads to nothing', { '/x': to('/y'), '/y': 404 }, { on, saw: 'gone', status: 404, since: on }],
    ['a way in a circle', { '/x': to('/x') }, { on, saw: 'error', reason: 'too many redirections' }],
    ['a way to no page', { '/x': to('mailto:a@b.example') }, { on, saw: 'error', status: 301 }],
    ['silence', { '/x': 'silence' }, { on, saw: 'unreachable', reason: 'TimeoutError', since: on }],
    [
      'a page that robots are asked to leave',
      { '/robots.txt': { status: 200, body: 'User-agent: *\nDisallow: /x' }, '/x': 200 },
      { on, saw: 'refused', reason: 'robots.txt' },
    ],
  ] as const)('of %s is kept as such', async (_name, answers, look) => {
    const { url } = await aHost(answers);
    expect((await visit([`${url}/x`])).kept.get(`${url}/x`)).toEqual(look);
  });

  test('of a page that has moved for good keeps where to, as far as it is for good', async () => {
    const { url } = await aHost({ '/x': to('/y', 308), '/y': to('/z'), '/z': to('/login', 302), '/login': 200 });
    const { kept } = await visit([`${url}/x`]);
    expect(kept.get(`${url}/x`)).toEqual({ on, saw: 'moved', status: 200, to: `${url}/z` });
  });

  test('of a page that keeps robots out asks for nothing but robots.txt', async () => {
    const { url, asked } = await aHost({ '/robots.txt': { status: 200, body: 'User-agent: *\nDisallow: /' } });
    await visit([`${url}/x`]);
    expect(asked).toEqual(['GET /robots.txt']);
  });

  test('says who it is', async () => {
    const { url, agents } = await aHost({ '/x': 200 });
    await visit([`${url}/x`]);
    expect([...agents]).toEqual(['register-test/1 (+https://register.example/)']);
  });
});

describe('Visits', () => {
  const paths = ['/a', '/b', '/c', '/d', '/e'];

  test('never ask one host twice at a time, and robots.txt once', async () => {
    const { url, asked, most } = await aHost(Object.fromEntries(paths.map((path) => [path, 200])));
    await visit(paths.map((path) => url + path));
    expect(most()).toBe(1);
    expect(asked).toEqual(['GET /robots.txt', ...paths.map((path) => `HEAD ${path}`)]);
  });

  test('wait as long as a host asks, and ask once more', async () => {
    const busy = { status: 503, headers: { 'Retry-After': '0' } };
    const { url } = await aHost({ 'HEAD /x': [busy, 200] });
    expect((await visit([`${url}/x`])).kept.get(`${url}/x`)).toEqual({ on, saw: 'ok', status: 200 });
  });

  test('leave a host alone that asks for more time than that', async () => {
    const { url, asked } = await aHost({ '/a': { status: 429, headers: { 'Retry-After': '3600' } }, '/b': 200 });
    const { kept, leftOut } = await visit([`${url}/a`, `${url}/b`]);
    expect(kept.get(`${url}/a`)).toEqual({ on, saw: 'refused', status: 429 });
    expect(leftOut).toEqual([`${url}/b`]);
    expect(asked).not.toContain('HEAD /b');
  });

  test('without a network keep nothing, and say so', async () => {
    const kept: string[] = [];
    const keep = (_: unknown, address: string) => kept.push(address);
    const addresses = ['http://a.invalid/', 'http://b.invalid/'];
    await expect(visitAll({ addresses, looks: new Map(), on, manners, keep })).rejects.toThrow(NoNetworkError);
    expect(kept).toEqual([]);
  });

  test('take a name that is not found for a host that is gone, where another answers', async () => {
    const { url } = await aHost({ '/x': 200 });
    const { kept } = await visit(['http://a.invalid/', `${url}/x`]);
    expect(kept.get('http://a.invalid/')?.saw).toBe('unreachable');
  });
});

test.each([
  ['120', 120_000],
  ['Sun, 29 Nov 2026 05:01:00 GMT', 60_000],
  ['Sun, 29 Nov 2026 04:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After: %s asks for %s milliseconds', (header, wait) =>
  expect(waitAskedBy(header, Date.UTC(2026, 10, 29, 5))).toBe(wait),
);
