/** The proof that all downloads are one release: hashes computed anew, from what is published alone. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { folder, jsonOf, type Json } from '../recorded-facts.ts';
import { lineOf, sha256, tableHash } from './canonical-form.ts';
import { parquetTable } from './duckdb-tables.ts';
import { manifest, pathTo, published } from './published.ts';
import { zipEntries } from './zip-entries.ts';

const filesBelow = (root: string): readonly string[] =>
  globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
const latest = filesBelow(folder).filter((path) => !path.startsWith('releases/'));

describe.each(published)('The hashes of $name', ({ name, told, measure }) => {
  test('of its rows and of the whole follow from its JSON and CSV', () => {
    const names = told.columns.map((column) => column.name);
    const keys = measure.rows.map((row) => told.primaryKey.map((key) => row[names.indexOf(key)]).join('|'));
    const hashes = measure.rows.map((row) => sha256(lineOf(row)));
    expect(told.rows).toEqual(Object.fromEntries(keys.map((key, index) => [key, hashes[index]])));
    expect([told.count, told.sha256]).toEqual([measure.rows.length, tableHash(measure.columns, measure.rows)]);
  });

  test('follow from its Parquet as well', async () => {
    const { rows } = await parquetTable(pathTo(`${name}.parquet`));
    const own = rows.map((row) => row.slice(0, told.columns.length));
    expect(told.sha256).toBe(tableHash(measure.columns, own));
  });
});

describe('The manifest', () => {
  test('gives the bytes and the hash of every other file', () => {
    const expected = latest
      .filter((path) => !['manifest.json', 'dataset.zip', 'SHA256SUMS'].includes(path))
      .map((path) => {
        const bytes = readFileSync(pathTo(path));
        return [path, bytes.length, sha256(bytes)];
      });
    const told = Object.entries(manifest.files).map(([path, file]) => [path, file.bytes, file.sha256]);
    expect(told.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual(expected);
  });

  test('tells in every language how a hash is made', () => {
    const { serialisation } = jsonOf('manifest.json') as unknown as { serialisation: Readonly<Record<string, Json>> };
    const { cells = {}, row = {}, table = {}, key = {}, unknown = {} } = serialisation;
    const told = [row, table, key, unknown, ...(Object.values(cells) as Json[])];
    expect(told.filter((words) => !locales.every((locale) => words[locale]))).toEqual([]);
    const types = published.flatMap(({ told: { columns } }) => columns.map(({ type }) => type));
    expect([...new Set(types)].filter((type) => !(type in cells))).toEqual([]);
  });
});

describe('dataset.zip', async () => {
  const entries = await zipEntries(pathTo('dataset.zip'));

  test('holds every other file but the single records, byte for byte', () => {
    const inside = entries.map(({ path, bytes }) => [path, sha256(bytes)]).toSorted();
    const expected = latest
      .filter((path) => !path.startsWith('spaces/') && !['dataset.zip', 'SHA256SUMS'].includes(path))
      .map((path) => [path, sha256(readFileSync(pathTo(path)))]);
    expect(inside).toEqual(expected);
  });

  test('dates every file by the day of the release', () =>
    expect([...new Set(entries.map(({ day }) => day))]).toEqual([manifest.release.date]));

  test('like the workbook, whose parts are dated so too', async () => {
    const parts = await zipEntries(pathTo('spaces.xlsx'));
    expect([...new Set(parts.map(({ day }) => day))]).toEqual([manifest.release.date]);
  });
});

describe('The releases', () => {
  interface ToldRelease {
    readonly version: string;
    readonly date: string;
    readonly path?: string;
    readonly tables: Readonly<Record<string, { readonly count: number; readonly sha256: string }>>;
  }
  const { releases } = jsonOf('releases/index.json') as { releases: readonly ToldRelease[] };
  const kept = globSync('content/releases/*.json').map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest & { version: string; date: string },
  );
  type Manifest = Pick<typeof manifest, 'tables'>;

  test('are those of content/releases, with the hashes of their tables', () => {
    const expected = kept.map(({ version, date, tables }) => [
      version,
      date,
      Object.fromEntries(
        Object.entries(tables).map(([name, { sha256: hash, rows }]) => [
          name,
          { count: Object.keys(rows).length, sha256: hash },
        ]),
      ),
    ]);
    const told = releases.map(({ version, date, tables }) => [version, date, tables] as const);
    expect(new Map(told.map((release) => [release[0], release]))).toEqual(
      new Map(expected.map((release) => [release[0], release])),
    );
  });

  // Whichever of the two is true of this build, it has to be said.
  test('give their name to what is published only where no row differs', () => {
    const newest = kept.toSorted((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true })).at(-1);
    const hashes = (tables: Manifest['tables'] = {}) =>
      Object.fromEntries(Object.entries(tables).map(([name, told]) => [name, told.sha256]));
    const isRelease = JSON.stringify(hashes(newest?.tables)) === JSON.stringify(hashes(manifest.tables));
    expect(manifest.release).toEqual({
      version: isRelease ? newest?.version : `${newest?.version}+changes`,
      date: newest?.date,
    });
  });

  test('have at their permanent address what was published, as its own sums say', () => {
    const here = releases.filter(({ path }) => path);
    expect(filesBelow(join(folder, 'releases')).map((path) => path.split('/')[0])).toEqual(
      expect.arrayContaining(['index.json', ...here.map(({ version }) => version)]),
    );
    for (const { path = '' } of here) {
      const root = pathTo(`releases/${path.replace(/\/$/, '')}`);
      const sums = readFileSync(join(root, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
      const found = filesBelow(root).filter((file) => file !== 'SHA256SUMS');
      expect(found.map((file) => `${sha256(readFileSync(join(root, file)))}  ${file}`)).toEqual(sums);
    }
  });

  test('are the latest files, byte for byte, where the latest are a release', () => {
    const { path } = releases.find(({ version }) => version === manifest.release.version) ?? {};
    const expected = path ? latest.map((file) => sha256(readFileSync(pathTo(file)))) : [];
    expect(latest.map((file) => (path ? sha256(readFileSync(pathTo(`releases/${path}${file}`))) : []))).toEqual(
      path ? expected : latest.map(() => []),
    );
  });
});

describe('openapi.json', () => {
  const api = jsonOf('openapi.json') as {
    paths: Json;
    info: Json & { description: string };
    servers: [{ url: string }];
  };

  test('is OpenAPI 3.1 to a validator', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(api));
    expect([result.errors, result.valid, validator.version]).toEqual([undefined, true, '3.1']);
  });

  test('names every file that is published below /data/, and no other', () => {
    const paths = Object.keys(api.paths);
    const fixed = paths.filter((path) => path.startsWith('/data/') && !path.includes('{'));
    const expected = latest.filter((path) => !path.startsWith('spaces/')).map((path) => `/data/${path}`);
    expect(fixed.toSorted()).toEqual([...expected, '/data/releases/index.json'].toSorted());
    const forms = paths
      .filter((path) => path.includes('{'))
      .map((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
    const others = filesBelow(folder).filter((path) => !latest.includes(path) || path.startsWith('spaces/'));
    const unnamed = others.filter(
      (path) => path !== 'releases/index.json' && !forms.some((form) => form.test(`/data/${path}`)),
    );
    expect(unnamed).toEqual([]);
  });

  test('tells what is promised, deprecation included, in every language', () => {
    const translated = locales.map(
      (locale) => (locale === 'en' ? api.info : (api.info[`x-${locale}`] as Json))['description'],
    );
    expect(translated.map((text) => /deprecated/.test(String(text)) && /\+changes/.test(String(text)))).toEqual(
      locales.map(() => true),
    );
    expect(new Set(translated).size).toBe(locales.length);
  });
});
