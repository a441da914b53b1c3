import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { locales } from '../src/i18n/locales.ts';
import { globalsIn } from './globals-in.ts';
import { type SourceFile, sourceFile, sourceFiles } from './source-files.ts';

const markup = ['schemas', 'i18n', 'core', 'io', 'islands', 'styles', 'files', 'components', 'layouts', 'pages'];

/** What each room may import from, itself apart. `files` is what lies outside src/ and schemas/, such as content/. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  core: ['schemas', 'i18n'],
  io: ['schemas', 'i18n', 'core', 'files'],
  cli: ['schemas', 'i18n', 'core', 'io', 'files'],
  islands: ['schemas', 'i18n', 'core', 'styles'],
  worker: ['schemas', 'i18n', 'core'],
  components: markup,
  layouts: markup,
  pages: markup,
  src: markup,
};

const sources = sourceFiles();
const pure = sources.filter(({ path }) => ['core', 'i18n'].includes(roomOf(path)));

/** A folder of src/; `src` for a file directly in it; `schemas`; `test`; or `files`. */
function roomOf(path: string): string {
  const [first = '', second = '', ...deeper] = path.split('/');
  if (first === 'src') return deeper.length > 0 ? second : 'src';
  return ['schemas', 'test'].includes(first) ? first : 'files';
}

function wrongRooms({ path, imports }: SourceFile): string[] {
  const room = roomOf(path);
  const rooms = [room, ...(allowed[room] ?? [])];
  return imports.files.filter((file) => !rooms.includes(roomOf(file))).map((file) => `${path} imports ${file}`);
}

function wrongPackages({ path, imports }: SourceFile): string[] {
  const isOutside = (name: string) => isBuiltin(name) || /^(@?astro)([:/]|js\/|$)/.test(name);
  return imports.packages.filter(isOutside).map((name) => `${path} imports ${name}`);
}

/** Every file that a file loads, itself and those that they load. */
function loadedBy(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const next of sources.find((file) => file.path === path)?.loads.files ?? []) loadedBy(next, found);
  return found;
}

/** The first chain of imports that comes back to where it began, file by file; nothing when there is none. */
function cycleIn(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of byPath.get(path)?.loads.files ?? []) {
      const cycle = follow(next, [...way, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return files.map(({ path }) => follow(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe('The layout of src/', () => {
  test('each room imports only from the rooms below it', () => {
    expect(sources.flatMap(wrongRooms)).toEqual([]);
  });

  test('no chain of imports comes back to where it began', () => {
    expect(cycleIn(sources)).toEqual([]);
  });

  test('core and i18n import neither Node nor Astro', () => {
    expect(pure.flatMap(wrongPackages)).toEqual([]);
  });

  test('core and i18n know no page, network, clock or chance', () => {
    expect(pure.flatMap(({ path, code }) => globalsIn(code).map((name) => `${path} uses ${name}`))).toEqual([]);
  });

  test('only core/validate.ts knows ajv, and what writes its judge down for browsers', () => {
    const knowing = sources.filter(({ loads }) => loads.packages.some((name) => /^ajv(-formats)?(\/|$)/.test(name)));
    expect(knowing.map(({ path }) => path)).toEqual(['src/core/validate.ts', 'src/io/compiled-schemas.ts']);
  });

  test('of the islands, only the form judges records', () => {
    const judging = sources.filter(
      ({ path }) => roomOf(path) === 'islands' && loadedBy(path).has('src/core/validate.ts'),
    );
    expect(judging.length).toBeGreaterThan(0);
    expect(judging.map(({ path }) => path).filter((path) => !path.startsWith('src/islands/contribute/'))).toEqual([]);
  });

  test('nothing is called utils, helpers, lib or common', () => {
    const vague = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|lib|common)(\/|\.)/i.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('no file is longer than 300 lines, dictionaries and written types apart', () => {
    const isExcepted = ({ path, text }: SourceFile) =>
      locales.some((locale) => path === `src/i18n/${locale}.ts`) || text.startsWith('// Made from the schemas');
    const long = sources.filter((file) => !isExcepted(file) && file.text.trimEnd().split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('The reading of imports', () => {
  const map = sourceFile(
    'src/components/Map.astro',
    [
      '---',
      "import type { Space } from '../core/records.ts';",
      "export { two } from './two.ts';",
      "const three: import('./three.ts').Three = await import('/content/three.json');",
      "const notes = import.meta.glob('../../content/guide/*.mdx'); // import './comment.ts'",
      'const text = "import \'./text.ts\'";',
      '---',
      "<p>import './markup.ts'</p>",
      "<script>import { Map } from 'maplibre-gl'; import worker from './worker.ts?worker&url';</script>",
    ].join('\n'),
  );

  test('sees every way to import, in Astro files too, and no comment or string', () => {
    expect(map.imports).toEqual({
      files: [
        'src/core/records.ts',
        'src/components/two.ts',
        'src/components/three.ts',
        'content/three.json',
        'src/components/worker.ts',
        'content/guide/*.mdx',
      ],
      packages: ['maplibre-gl'],
    });
  });

  test('knows that types are gone when the code runs', () => {
    expect(map.loads.files).not.toContain('src/core/records.ts');
  });
});
