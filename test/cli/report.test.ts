import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a command whose work is this code; its exit status and what it says of its end. */
function ended(work: string) {
  const script = `import { run } from './src/cli/report.ts'; await run(async () => { ${work} });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return [status, stderr];
}

test('a command that ends well says nothing of it', () => expect(ended('')).toEqual([0, '']));

test('a command that fails says why and ends with 1', () =>
  expect(ended("throw new Error('no such folder')")).toEqual([1, 'Stopped. no such folder\n']));

test('a command that waits for what can come no more says so and ends with 1', () =>
  expect(ended('await new Promise(() => {})')).toEqual([
    1,
    'Stopped. A program that does part of the work ended without an answer: too little memory, perhaps.\n',
  ]));
