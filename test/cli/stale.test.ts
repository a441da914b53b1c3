import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { countOf } from '../site/recount.ts';

function stale(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/stale.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', SITE_URL: 'https://register.example/sub/' },
  });
  return { status, stdout, stderr };
}

describe('npm run stale', { timeout: 60_000 }, () => {
  const { status, stdout } = stale('--locale', 'fr');
  const page = load(markdownToHtml(stdout).html);

  test('writes one issue in every language, shorter than forges allow', () => {
    expect(status).toBe(0);
    expect(stdout.match(/^## .*$/gm)).toEqual(['## Ce qui a vieilli', '## What went stale']);
    expect(stdout.length).toBeLessThan(65_536);
  });

  test('leads into the form below the site’s address, and nowhere else', () => {
    const form =
      /^https:\/\/register\.example\/sub\/(fr\/contribuer\/formulaire|en\/contribute\/form)\/\?space=[a-z0-9-]+/;
    const addresses = page('a')
      .map((_, link) => page(link).attr('href'))
      .toArray();
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !form.test(address))).toEqual([]);
  });

  test('counts as many missing municipalities as the register has open or unseen places without one', () => {
    const cells = page('table')
      .first()
      .find('tbody tr td:nth-child(2)')
      .map((_, cell) => Number(page(cell).text()));
    const missing = countOf('?municipality=unknown') - countOf('?municipality=unknown&status=closed');
    expect(cells.toArray().reduce((sum, cell) => sum + cell, 0)).toBe(missing);
  });

  test('tells of a source that npm run check-links has found dead', () => {
    const [url] = loadCatalogue()
      .spaces.flatMap(({ record }) => record.sources ?? [])
      .map((source) => source.url);
    const looks = mkdtempSync(path.join(tmpdir(), 'looks-'));
    onTestFinished(() => rmSync(looks, { recursive: true }));
    const file = path.join(looks, 'links.json');
    writeFileSync(file, JSON.stringify({ [url ?? '']: { on: '2026-11-29', saw: 'gone', since: '2026-10-01' } }));
    const told = /source \(1er\soctobre\s2026\)/;
    expect(stdout).not.toMatch(told);
    expect(stale('--locale', 'fr', '--looks', file).stdout).toMatch(told);
  });
});
