/** The scripts that pages name: each brings the worker, so that whoever opens a page with one of them has it. */
import { expect, test } from 'vitest';
import { sourceFile, sourceFiles } from '../source-files.ts';

const sources = sourceFiles();
const elements = sources.filter(({ path }) => /^src\/islands\/[^/]+\/element\.ts$/.test(path));
/** What the scripts of components and pages import, which the build makes files of. */
const named = sources
  .filter(({ path }) => path.endsWith('.astro'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/<script>(.*?)<\/script>/gs)].flatMap(
      ([, code = '']) => sourceFile(`${path}.ts`, code).imports.files,
    ),
  );

test('Every element is named by a page or a component, and they name nothing else', () =>
  expect([...new Set(named)].sort()).toEqual(elements.map(({ path }) => path)));

test.each(elements)('$path brings the worker', ({ loads }) =>
  expect(loads.files).toContain('src/islands/offline/register.ts'),
);
