import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { toldProblems } from '../../src/io/told-problems.ts';
import { hostileFiles, make } from './hostile-files.ts';

const gazetteer = readGazetteer();
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  cpSync('test/fixtures/accepted', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** What the checker says at last of the folder, which is named `content`. */
function lastWords(locale: Locale): string {
  const folder = path.relative(process.cwd(), root).replaceAll(path.sep, '/');
  const paragraphs = toldProblems(readContent(root, gazetteer).problems, locale).replaceAll(folder, 'content');
  return paragraphs.split('\n\n').slice(-2).join('\n');
}

describe('A hostile file is refused, and nothing else is', () => {
  test.each(hostileFiles)('$name', (hostile) => {
    make(hostile, root);
    expect(readContent(root, gazetteer).problems.map(({ code }) => code)).toEqual(hostile.codes);
  });

  test.each(locales)('and told with its place and what to do: %s', async (locale) => {
    const told = hostileFiles.map((hostile) => {
      make(hostile, root);
      const words = `${hostile.name}\n${lastWords(locale)}\n`;
      rmSync(root, { recursive: true });
      cpSync('test/fixtures/accepted', root, { recursive: true });
      return words;
    });
    await expect(told.join('\n')).toMatchFileSnapshot(`../fixtures/rejected/told-made.${locale}.txt`);
  });
});

test('A folder that is a link is refused, and nothing behind it is read', () => {
  renameSync(path.join(root, 'networks'), path.join(root, 'elsewhere'));
  symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'networks'));
  const { problems, networks } = readContent(root, gazetteer);
  expect(problems.map(({ code, file }) => [code, path.basename(file)])).toContainEqual(['symbolic-link', 'networks']);
  expect(networks.size).toBe(0);
});

describe('What is no fault', () => {
  test('a README, and what systems and editors hide in a folder', () => {
    for (const name of ['README.md', '.DS_Store', '.gitkeep']) writeFileSync(path.join(root, 'networks', name), 'x');
    expect(readContent(root, gazetteer).problems).toEqual([]);
  });

  test('words of another script, and signs of French typography', () => {
    const { spaces } = readContent(root, gazetteer);
    const record = structuredClone(spaces.get('dorf-buero-amel'));
    writeFileSync(
      path.join(root, 'spaces', 'dorf-buero-amel.json'),
      `${JSON.stringify({ ...record, name: 'Кафе «\u00A0Amel\u00A0»\u202F!' }, null, 2)}\n`,
    );
    expect(readContent(root, gazetteer).problems).toEqual([]);
  });
});
