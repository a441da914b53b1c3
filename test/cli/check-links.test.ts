import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readLooks } from '../../src/io/link-looks.ts';
import { aHost } from '../io/a-host.ts';

function aFile(text?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'looks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'links.json');
  if (text !== undefined) writeFileSync(file, text);
  return file;
}

const started = (file: string, ...words: readonly string[]) =>
  spawn(process.execPath, ['src/cli/check-links.ts', '--into', file, '--date', '2026-11-29', '--pause', '1', ...words]);

async function checkLinks(file: string, ...words: readonly string[]) {
  const child = started(file, ...words);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  return { status, said };
}

describe('npm run check-links', { timeout: 60_000 }, () => {
  test('keeps what it saw, with the day, and tells it', async () => {
    const { url } = await aHost({ '/a': 200 });
    const file = aFile();
    const { status, said } = await checkLinks(file, `${url}/a`, `${url}/b`);
    expect(status).toBe(0);
    expect(said).toContain('Looked at 2: 1 ok, 1 gone. 0 known to be dead.');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      [`${url}/a`]: { on: '2026-11-29', saw: 'ok', status: 200 },
      [`${url}/b`]: { on: '2026-11-29', saw: 'gone', status: 404, since: '2026-11-29' },
    });
  });

  test('does not look again at what it has seen lately', async () => {
    const { url, asked } = await aHost({ '/a': 200 });
    const file = aFile(JSON.stringify({ [`${url}/a`]: { on: '2026-11-20', saw: 'ok', status: 200 } }));
    expect((await checkLinks(file, `${url}/a`)).said).toContain('Looked at 0: nothing.');
    expect(asked).toEqual([]);
    expect((await checkLinks(file, `${url}/a`, '--older-than', '5')).said).toContain('Looked at 1: 1 ok.');
  });

  test('looks at no more than it is allowed', async () => {
    const { url, asked } = await aHost({ '/a': 200, '/b': 200 });
    await checkLinks(aFile(), '--limit', '1', `${url}/a`, `${url}/b`);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /a']);
  });

  test('without a network says so, changes nothing, and does not end well', async () => {
    const text = '{ "https://known.example": { "on": "2026-01-01", "saw": "ok" } }';
    const file = aFile(text);
    const { status, said } = await checkLinks(file, 'http://a.invalid/', 'http://b.invalid/');
    expect(status).toBe(1);
    expect(said).toContain('there seems to be no network. Nothing was looked at, and nothing was changed.');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('killed half-way leaves a whole file, and goes on from there', async () => {
    const { url } = await aHost({ '/a': 200, '/b': 'silence' });
    const file = aFile();
    const child = started(file, `${url}/a`, `${url}/b`);
    for await (const text of child.stdout) if (String(text).includes('[1/2]')) child.kill('SIGKILL');
    expect([...readLooks(file).keys()]).toEqual([`${url}/a`]);
    const { said } = await checkLinks(file, '--patience', '1', `${url}/a`, `${url}/b`);
    expect(said).toContain('Looked at 1: 1 unreachable.');
    expect([...readLooks(file).keys()]).toEqual([`${url}/a`, `${url}/b`]);
  });

  test.each([
    ['no JSON', '{', 'cannot be read'],
    ['another list', '{ "https://a.example": { "on": "yesterday", "saw": "ok" } }', 'is no list of looks; mend it'],
  ])('refuses a file that is %s, and leaves it as it is', async (_name, text, words) => {
    const file = aFile(text);
    const { status, said } = await checkLinks(file, 'http://a.invalid/');
    expect(status).toBe(1);
    expect(said).toContain(words);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each([
    ['--date', 'yesterday', 'Write a day, such as 2026-12-01.'],
    ['--limit', 'all', 'Write a whole number, such as 200.'],
  ])('refuses %s %s', (option, value, words) => {
    const file = aFile();
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/check-links.ts', '--into', file, option, value], {
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain(words);
    expect(existsSync(file)).toBe(false);
  });
});
