/** The site built with a record of which every text tries to be code: whoever writes the content, nothing of it may run. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SpaceRecord } from '../../src/core/records.ts';
import { projectCopy } from '../project-copy.ts';

const id = 'script-alert-1-namur';
const fixture = `test/fixtures/hostile-site/spaces/${id}.json`;
const record = JSON.parse(readFileSync(fixture, 'utf8')) as SpaceRecord;
/** A whole build, on a machine that may be busy. */
const patience = 600_000;

const { folder, remove } = projectCopy('hostile-site');
beforeAll(() => {
  cpSync(fixture, path.join(folder, 'content/spaces', path.basename(fixture)));
  const built = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: folder, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
}, patience);
afterAll(remove);

const builtText = (file: string): string => readFileSync(path.join(folder, 'dist', file), 'utf8');
const pages = () =>
  globSync('**/*.html', { cwd: path.join(folder, 'dist') }).map((file) => ({ file, $: load(builtText(file)) }));

describe('A record of which every text tries to be code', () => {
  test.each(['fr/espaces', 'en/spaces'])('is shown as it is written: %s', (spaces) => {
    const $ = load(builtText(`${spaces}/${id}/index.html`));
    expect($('h1').text().trim()).toBe(record.name);
    const shown = $('main').text();
    const texts = [
      ...(record.otherNames ?? []),
      ...Object.keys(record.formerNames ?? {}),
      ...(record.operators ?? []),
      record.address?.street ?? '',
      record.sources?.[0]?.title ?? '',
    ];
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test('adds no element that does anything to any page', () => {
    const doing = pages().flatMap(({ file, $ }) =>
      $('html, html *')
        .toArray()
        .filter(
          ({ tagName, attribs }) =>
            ['object', 'embed', 'base'].includes(tagName) ||
            // The page about embedding shows two pages of the site itself.
            (tagName === 'iframe' && !/^\/embed\/(en|fr)\/[a-z]+\/[a-z0-9-]+\/$/.test(attribs['src'] ?? '')) ||
            Object.keys(attribs).some((name) => name.startsWith('on')) ||
            Object.values(attribs).some((value) => /^\s*(javascript:|data:text)/i.test(value)) ||
            attribs['src'] === 'x' ||
            attribs['http-equiv'] === 'refresh',
        )
        .map(({ tagName }) => `${file} ${tagName}`),
    );
    expect(doing).toEqual([]);
  });

  test('ends no script of any page, and begins none', () => {
    const scripts = pages().flatMap(({ file, $ }) =>
      $('script')
        .toArray()
        .filter(({ attribs }) => attribs['src'] === undefined)
        .map((script) => ({ file, type: script.attribs['type'], text: $(script).text() })),
    );
    expect(scripts.filter(({ type }) => type !== 'application/ld+json').map(({ file }) => file)).toEqual([]);
    const names = scripts.map(({ text }): unknown => JSON.parse(text)).map((described) => Object(described).name);
    expect(names.filter((name) => name === record.name)).toHaveLength(2);
  });

  test('is in the downloads as it is written, and no cell of the table is a formula', () => {
    const published = JSON.parse(builtText(`data/spaces/${id}.json`)) as SpaceRecord;
    expect(published.formerNames).toEqual(record.formerNames);
    expect(Object.keys(published.formerNames ?? {})).toContain('__proto__');
    const rows: Readonly<Record<string, string>>[] = parse(builtText('data/spaces.csv'), { columns: true });
    const row = rows.find((cells) => cells['id'] === id);
    expect(row).toMatchObject({ name: record.name, other_names: `'${record.otherNames?.join(';')}` });
  });
});
