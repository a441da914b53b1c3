/** The examples of code as a reader copies them from the page, run against the built site. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { serveBuilt } from './server.ts';

const { folder, environment } = buildsUnderTest.own;
const { homepage } = siteAddress(environment);
const site = await serveBuilt();
afterAll(() => site.close());

const $ = load(readFileSync(join(folder, 'en/data/examples/index.html'), 'utf8'));
const answer = $('[data-answer]').attr('data-answer') ?? '';
const copied = (name: string): string => $(`code[data-name=${name}]`).text();
/** What is copied, asking the site on this machine. */
const here = (name: string): string => copied(name).replaceAll(homepage, site.url);

const csv = readFileSync(join(folder, 'data/spaces.csv'), 'utf8');
const [header = [], ...rows] = parse(csv, { record_delimiter: '\r\n' });

/** How a machine that has it runs each language. */
const runners = [
  { name: 'javascript', command: process.execPath, given: (code: string) => ['--input-type=module', '--eval', code] },
  { name: 'shell', command: 'sh', given: (code: string) => ['-c', code], needs: 'curl' },
  { name: 'python', command: 'python3', given: (code: string) => ['-c', code] },
] as const;

const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;
const present = runners.filter(
  (runner) => has('needs' in runner ? runner.needs : runner.command) && has(runner.command),
);

describe('The page of examples', () => {
  test('shows the number that the table holds', () => {
    const status = header.indexOf('status');
    expect(answer).toBe(String(rows.filter((row) => row[status] === 'open').length));
  });

  test.each(present)('is right about $name', async ({ name, command, given }) => {
    const { stdout } = await promisify(execFile)(command, [...given(here(name))]);
    expect(stdout.trim()).toBe(answer);
  });

  test('is right about the SQL of sqlite3', () => {
    const database = new DatabaseSync(join(folder, 'data/spaces.sqlite'), { readOnly: true });
    expect(Object.values(database.prepare(copied('sqlite')).get() ?? {}).map(String)).toEqual([answer]);
    database.close();
  });

  test('counts the column “status” in the spreadsheets', () => {
    const [, number] = copied('sheets').match(/, 0, (\d+)\), "open"\)$/) ?? [];
    const [, letters = ''] = copied('calc').match(/^=COUNTIF\(([A-Z]+):\1; "open"\)$/) ?? [];
    const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    expect([header[Number(number) - 1], header[place - 1]]).toEqual(['status', 'status']);
  });

  test('asks the site itself in every example that names an address', () => {
    const addresses = [
      ...$('code')
        .text()
        .matchAll(/https?:\/\/[^\s'")]+/g),
    ].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !address.startsWith(`${homepage}data/spaces.`))).toEqual([]);
  });
});
