import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from '../../src/io/build-lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'made/build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process of its own that holds the lock until it is ended. */
async function holder() {
  const script = `
    import { alone } from ${JSON.stringify(new URL('../../src/io/build-lock.ts', import.meta.url).href)};
    await alone({ lock: ${JSON.stringify(lock)}, waiting: () => {}, work: () => { console.log('held'); return new Promise((done) => process.stdin.on('data', done)); } });
    process.exit();`;
  const process_ = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(process_.stdout, 'data');
  return process_;
}

test('nobody waits for a lock that nobody holds', async () => {
  let waited = 0;
  const work = () => alone({ lock, waiting: () => waited++, work: async () => 'done' });
  expect([await work(), await work(), waited]).toEqual(['done', 'done', 0]);
});

test('work waits until another process has done, and says once that it waits', async () => {
  const other = await holder();
  const order: string[] = [];
  other.on('exit', () => order.push('the other has done'));
  const waiting = () => {
    order.push('waiting');
    setTimeout(() => other.stdin.write('end'), 600);
  };
  await alone({ lock, waiting, work: async () => order.push('work') });
  expect(order).toEqual(['waiting', 'the other has done', 'work']);
});

test('a lock whose holder was killed holds nobody up', async () => {
  const other = await holder();
  other.kill('SIGKILL');
  await once(other, 'exit');
  let waited = 0;
  expect([await alone({ lock, waiting: () => waited++, work: async () => 'done' }), waited]).toEqual(['done', 0]);
});

test('work that fails gives the lock back', async () => {
  const fails = alone({ lock, waiting: () => {}, work: () => Promise.reject(new Error('broken')) });
  await expect(fails).rejects.toThrow('broken');
  expect(await alone({ lock, waiting: () => {}, work: async () => 'done' })).toBe('done');
});
