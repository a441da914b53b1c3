import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../../src/core/preview/preview.ts';
import { previewName } from '../../../src/io/preview/preview-name.ts';
import { writePreviews } from '../../../src/io/preview/write-previews.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'previews-'));
afterAll(() => rmSync(folder, { recursive: true }));

const titled = (title: string): Preview => ({ register: 'A register', title, below: 'Namur', foot: 'Open', marks: [] });
const [first, second, third] = ['One', 'Two', 'Three'].map(titled) as [Preview, Preview, Preview];
const cache = path.join(folder, 'cache');
const target = (name: string): string => path.join(folder, name);
const names = (...previews: readonly Preview[]) => previews.map(previewName).sort();

describe('Preview images', () => {
  test('are drawn once for all that show the same', async () => {
    const written = await writePreviews([first, second, { ...second }], { cache, target: target('a') });
    expect(written).toEqual({ all: 2, drawn: 2 });
    expect(readdirSync(target('a')).sort()).toEqual(names(first, second));
  });

  test('that an earlier build drew are taken as they are, and those that no page names any more go', async () => {
    const before = readFileSync(path.join(cache, previewName(second)));
    const written = await writePreviews([second, third], { cache, target: target('b') });
    expect(written).toEqual({ all: 2, drawn: 1 });
    expect(readFileSync(path.join(target('b'), previewName(second)))).toEqual(before);
    expect(readdirSync(cache).sort()).toEqual(names(second, third));
  });

  test('that a stopped build left half drawn are drawn again', async () => {
    const stopped = path.join(folder, 'stopped');
    mkdirSync(stopped);
    writeFileSync(path.join(stopped, `${previewName(first)}.part`), 'half');
    expect(await writePreviews([first], { cache: stopped, target: target('c') })).toEqual({ all: 1, drawn: 1 });
    expect(readdirSync(stopped)).toEqual(names(first));
    expect(readFileSync(path.join(target('c'), previewName(first)))).toEqual(
      readFileSync(path.join(target('a'), previewName(first))),
    );
  });

  test('have another name as soon as they show anything else', () => {
    expect(previewName({ ...first, foot: 'Closed' })).not.toBe(previewName(first));
    expect(previewName(first)).toMatch(/^[0-9a-f]{24}\.png$/);
  });
});
