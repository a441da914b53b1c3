/** The page of SQL as it is read without a script: ten questions, their answers, and what can be asked. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { canonicalText, type CitedRow } from '../../src/core/cited/rows.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { SqliteFile } from './formats/sqlite-tables.ts';
import { tables } from '../../src/core/datasets/index.ts';

const { folder } = buildsUnderTest.own;
const database = new SqliteFile(join(folder, 'data/spaces.sqlite'));
afterAll(() => database.close());

const spaces = parse(readFileSync(join(folder, 'data/spaces.csv'), 'utf8'), {
  columns: true,
  record_delimiter: '\r\n',
}) as readonly Readonly<Record<string, string>>[];
const open = spaces.filter(({ status }) => status === 'open');
const pageOf = (locale: (typeof locales)[number]) =>
  load(readFileSync(join(folder, pathOf(subpage('sql'), locale), 'index.html'), 'utf8'));

test('The recipe on the page of citation gives the hash that the browser makes', () => {
  if (spawnSync('python3', ['--version']).error) return;
  const citation = load(readFileSync(join(folder, pathOf(subpage('citation'), 'en'), 'index.html'), 'utf8'));
  const recipe = citation('code[data-name=hash]').text();
  const { stdout, stderr } = spawnSync('python3', ['-c', recipe], { cwd: join(folder, 'data'), encoding: 'utf8' });
  const [question = ''] = /SELECT .*(?="\n)/.exec(recipe) ?? [];
  const rows = database.rows(question);
  const answer = { columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row) as CitedRow) };
  expect([stdout.trim(), stderr]).toEqual([
    `${rows.length}-${createHash('sha256').update(canonicalText(answer)).digest('hex')}`,
    '',
  ]);
});

test('All spaces of the explorer have the hash of their table in the manifest', () => {
  const file = JSON.parse(readFileSync(join(folder, 'data/explorer.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'));
  expect(createHash('sha256').update(canonicalText(file)).digest('hex')).toBe(manifest.tables.spaces.sha256);
});

describe.each(locales)('The page of SQL in %s', (locale) => {
  const $ = pageOf(locale);
  const examples = $('.sql-example').toArray();
  const nameOf = (example: (typeof examples)[number]) => $(example).attr('id') ?? '';
  const shown = (name: string) =>
    $(`#${name} tbody tr`)
      .toArray()
      .map((row) =>
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text()),
      );

  test('works out ten questions', () => expect(examples.length).toBe(10));

  test.each(examples.map(nameOf))('shows for “%s” what another SQLite answers to the SQL beside it', (name) => {
    const rows = database.rows($(`code[data-name=${name}]`).text());
    expect(rows.length).toBeGreaterThan(0);
    expect(
      $(`#${name} thead th`)
        .toArray()
        .map((head) => $(head).text()),
    ).toEqual(Object.keys(rows[0] ?? {}));
    expect(shown(name)).toEqual(rows.map((row) => Object.values(row).map((cell) => String(cell ?? 'NULL'))));
  });

  test('counts every open space once, by province and by age', () => {
    const provinces = shown('provinces').map(([, count]) => Number(count));
    const ages = shown('ages').flatMap(([, ...counts]) => counts.map(Number));
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    expect([sum(provinces), sum(ages)]).toEqual([open.length, open.length]);
  });

  test('keeps unknown apart from no: the three numbers of a fact are all open spaces', () => {
    for (const [fact = '', ...counts] of shown('unknown')) {
      const said = ['true', 'false', ''].map((value) => open.filter((space) => space[fact] === value).length);
      expect(counts.map(Number), fact).toEqual(said);
    }
  });

  test('finds the neighbours of Guillemins, measured otherwise', () => {
    // On so short a way a plane does: a degree of latitude is 111.19 km.
    const away = ({ latitude, longitude }: Readonly<Record<string, string>>) =>
      111.19 *
      Math.hypot(Number(latitude) - 50.6244, (Number(longitude) - 5.5664) * Math.cos((50.6244 * Math.PI) / 180));
    const near = spaces.filter((space) => space['latitude'] !== '' && away(space) <= 10).map(({ name }) => name);
    expect(
      shown('near')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(near.toSorted());
  });

  test('names every table and view of the database with each of its columns', () => {
    const named = database.rows(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'spaces\\_search%' ESCAPE '\\'",
    );
    const told = $('.sql-schema details')
      .toArray()
      .map((one) => [
        $(one).find('summary code').text(),
        $(one)
          .find('li code, .sql-columns code')
          .toArray()
          .map((code) => $(code).text()),
      ]);
    const columns = named.map(({ name }) => [
      name,
      database.rows(`SELECT name FROM pragma_table_info('${name}')`).map((column) => column['name']),
    ]);
    expect(told.toSorted()).toEqual(columns.toSorted());
  });

  test('describes each column of a table as the dictionary does', () => {
    const labels = tables.flatMap(({ columns }) => columns.map(({ label }) => label[locale]));
    const told = new Set(
      $('.sql-schema li')
        .toArray()
        .map((line) => $(line).text().slice($(line).find('code').text().length).trim()),
    );
    expect(labels.filter((label) => !told.has(label))).toEqual([]);
  });
});
