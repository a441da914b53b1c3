import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { fileReadings } from '../../src/io/file-readings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'readings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (): string => path.join(folder, 'kept.json');
function write(text: string, second = 1_700_000_000): void {
  writeFileSync(path.join(folder, 'page.html'), text);
  utimesSync(path.join(folder, 'page.html'), second, second);
}

/** Reads the page in one build, and returns what was found and whether the file was opened for it. */
async function readIn(reader = 'one'): Promise<readonly [found: string, isOpened: boolean]> {
  let isOpened = false;
  const readings = await fileReadings({
    folder,
    kept: kept(),
    reader,
    shape: z.string(),
    read: (name) => {
      isOpened = true;
      return Promise.resolve(`read of ${name}`);
    },
  });
  const found = await readings.of('page.html');
  await readings.leave();
  return [found, isOpened];
}

test('A file that is the same is read once', async () => {
  write('<p>A</p>');
  expect(await readIn()).toEqual(['read of page.html', true]);
  expect(await readIn()).toEqual(['read of page.html', false]);
  expect(await readIn()).toEqual(['read of page.html', false]);
});

test.each<[string, () => void]>([
  ['it was written at another time', () => write('<p>A</p>', 1_700_000_001)],
  ['it has another size', () => write('<p>AA</p>')],
  ['what was left is gone', () => rmSync(kept())],
  ['what was left is cut off', () => writeFileSync(kept(), '{"reader":"one","files":{')],
  ['what was left is something else', () => writeFileSync(kept(), '[]')],
  [
    'what was found has another form',
    () =>
      writeFileSync(
        kept(),
        '{"reader":"one","files":{"page.html":{"size":8,"modified":1700000000000,"found":{"bytes":8}}}}',
      ),
  ],
])('It is read again when %s', async (_what, change) => {
  write('<p>A</p>');
  await readIn();
  change();
  expect(await readIn()).toEqual(['read of page.html', true]);
});

test('It is read again by another reader', async () => {
  write('<p>A</p>');
  await readIn('one');
  expect(await readIn('two')).toEqual(['read of page.html', true]);
});
