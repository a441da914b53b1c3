import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differencesIn } from './folders.ts';
import { measured } from './measured.ts';
import { isTold } from './process-tree.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'measured-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string, until?: string) =>
  measured({ program: process.execPath, args: ['-e', script], ...(until !== undefined && { until }) });

/** Keeps a processor busy for so many milliseconds. */
const busy = (milliseconds: number): string =>
  `const end = process.cpuUsage().user / 1000 + ${milliseconds}; while (process.cpuUsage().user / 1000 < end);`;

describe('A command that is measured', () => {
  test('tells its steps, and of each what it said when it was done', async () => {
    const { steps } = await node(
      `console.log('[1/2] Pages …'); console.log('[1/2] Pages … 96 pages'); console.log('[1/2] Pages … 1,240 pages, 0.4 s');
       console.log('[2/2] Headers …'); console.log('[2/2] Headers … done, 0.0 s');`,
    );
    expect(steps.map(({ name, words }) => [name, words])).toEqual([
      ['Pages', '1,240 pages'],
      ['Headers', 'done'],
    ]);
  });

  test('is ended once the step is done that is wanted', async () => {
    const { steps, output } = await node(
      `console.log('[1/2] Pages …'); console.log('[1/2] Pages … done, 0.4 s'); setTimeout(() => console.log('too late'), 60_000);`,
      'Pages',
    );
    expect(steps.map(({ name }) => name)).toEqual(['Pages']);
    expect(output).not.toContain('too late');
  });

  test('that fails says what it wrote last', async () => {
    await expect(node(`console.error('no room on the disk'); process.exitCode = 1;`)).rejects.toThrow(
      /no room on the disk/,
    );
  });
});

// Other systems do not tell.
if (isTold)
  describe('On Linux, a command that is measured', () => {
    test('counts the processor time of what it started in turn', async () => {
      const { cpu } = await node(
        `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy(600))}]);`,
      );
      expect(cpu).toBeGreaterThanOrEqual(600);
    });

    test('counts the memory of what it started in turn', async () => {
      const held = `const held = Buffer.alloc(400_000_000, 1); setTimeout(() => held.length, 1500);`;
      const { peak } = await node(
        `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(held)}]);`,
      );
      expect(peak).toBeGreaterThan(400_000_000);
    });
  });

test('two folders differ in files that one alone has, and in those that hold other bytes', () => {
  const [one = '', other = ''] = ['one', 'other'].map((name) => mkdtempSync(path.join(folder, name)));
  for (const [where, name, text] of [
    [one, 'same', 'a'],
    [other, 'same', 'a'],
    [one, 'changed', 'a'],
    [other, 'changed', 'b'],
    [one, 'alone', 'a'],
  ] as const)
    writeFileSync(path.join(where, name), text);
  expect(differencesIn(one, other)).toEqual(['alone', 'changed']);
});
