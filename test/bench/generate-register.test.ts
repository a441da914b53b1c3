import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/io/folders.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { writeRegister } from './register/write-register.ts';

const root = mkdtempSync(path.join(tmpdir(), 'register-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const spaces = 320;

function written(name: string, seed: number): string {
  const to = path.join(root, name);
  writeRegister({ spaces, seed, from: contentFolder, to });
  return to;
}

const first = written('first', 7);
const records = [...readContent(first, readGazetteer()).spaces.values()];

/** Every file of a folder with what it holds, in one text. */
const bytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted()
    .map((file) => `${path.relative(folder, file)}\n${readFileSync(file, 'utf8')}`)
    .join('\n');

/** Whether a share is near what is meant, drawn as it is. */
const shareOf = (isMeant: (record: (typeof records)[number]) => boolean): number =>
  records.filter(isMeant).length / records.length;

describe('A generated register', () => {
  test('has no problem', () => {
    const { problems, unformatted } = readContent(first, readGazetteer());
    expect({ problems, unformatted: unformatted.size }).toEqual({ problems: [], unformatted: 0 });
  });

  test('is what the commands read when CONTENT_FOLDER names it', () => {
    const env = { ...process.env, CONTENT_FOLDER: first, LC_ALL: 'C' };
    const { stdout } = spawnSync(process.execPath, ['src/cli/check.ts'], { encoding: 'utf8', env });
    expect(stdout).toMatch(/^All is well\. Spaces: 320\./);
  });

  test('has as many spaces as were asked for', () => expect(records).toHaveLength(spaces));

  test('is the same, byte for byte, from the same seed', () => {
    expect(bytesIn(written('again', 7)) === bytesIn(first)).toBe(true);
  });

  test('is another from another seed', () => {
    expect(bytesIn(written('other', 8)) === bytesIn(first)).toBe(false);
  });

  test('has a text for one in ten, in both languages', () => {
    const texts = readdirSync(path.join(first, 'spaces')).filter((name) => name.endsWith('.md'));
    const isIn = (locale: string) => texts.filter((name) => name.endsWith(`.${locale}.md`)).length;
    expect(isIn('fr')).toBe(isIn('en'));
    expect(isIn('fr') / spaces).toBeCloseTo(0.1, 1);
  });

  test('knows most places to the door, and some no nearer than the Region', () => {
    expect(shareOf(({ address }) => address?.houseNumber !== undefined)).toBeGreaterThan(0.6);
    expect(shareOf(({ address }) => address?.region !== undefined)).toBeGreaterThan(0.05);
  });

  test('gives several sources to most', () => {
    expect(shareOf(({ sources = [] }) => sources.length > 1)).toBeGreaterThan(0.6);
  });

  test('has places that are planned, open, closed, and of which nobody says', () => {
    const shown = records.map(({ sources = [] }) => sources.findLast(({ shows }) => shows)?.shows ?? 'unknown');
    expect([...new Set(shown)].toSorted()).toEqual(['closed', 'open', 'planned', 'unknown']);
  });

  test('does not get smaller than what other content names', () => {
    expect(() => writeRegister({ spaces: 3, seed: 1, from: contentFolder, to: path.join(root, 'few') })).toThrow(
      /3 spaces are too few/,
    );
  });
});
