/** A folder that is replaced as a whole, or not at all; the processes are real, and so are their deaths. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaced, type Staging } from '../../src/io/staged-folder.ts';

let parent = '';
let dist = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'staged-'));
  dist = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

const page = (folder: string) => join(folder, 'index.html');
const builds = (text: string) => async (staging: Staging) => {
  writeFileSync(page(staging.site), text);
  writeFileSync(join(staging.work, 'cache'), text);
};
const shown = () => readFileSync(page(dist), 'utf8');
const failing = () => Promise.reject(new Error('ENOSPC: no space left on device'));

/** A process that builds up to a point and then waits for its end. */
async function killedWhile(code: string): Promise<void> {
  const script = `
    import fs from 'node:fs';
    import { replaced } from ${JSON.stringify(new URL('../../src/io/staged-folder.ts', import.meta.url).href)};
    const folder = ${JSON.stringify(dist)};
    const dies = () => { process.kill(process.pid, 'SIGKILL'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); };
    ${code}`;
  const builder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  const [, signal] = await once(builder, 'exit');
  expect(signal).toBe('SIGKILL');
}

describe('A folder that is replaced', () => {
  test('holds what the new build wrote and nothing of the last', async () => {
    await replaced(dist, async ({ site }) => writeFileSync(join(site, 'old.html'), ''));
    await replaced(dist, builds('new'));
    expect(readdirSync(dist)).toEqual(['index.html']);
  });

  test('has nothing left beside it but what servers read', async () => {
    await replaced(dist, builds('first'));
    await replaced(dist, builds('second'));
    expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.hosting']);
  });

  test('can be read under its own name while the next is written', async () => {
    await replaced(dist, builds('first'));
    await replaced(dist, async (staging) => {
      await builds('second')(staging);
      expect(shown()).toBe('first');
    });
    expect(shown()).toBe('second');
  });

  test('is as it was when the build fails, which says so', async () => {
    await replaced(dist, builds('good'));
    await expect(replaced(dist, failing)).rejects.toThrow(
      `ENOSPC: no space left on device\n${dist} is as it was before.`,
    );
    expect([shown(), readdirSync(parent).sort()]).toEqual(['good', ['dist', 'dist.hosting']]);
  });

  test('is not made by a build that fails', async () => {
    await expect(replaced(dist, failing)).rejects.toThrow(`${dist} is not there: nothing was built.`);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is as it was when its successor cannot take its place', async () => {
    await replaced(dist, builds('good'));
    const incomplete = replaced(dist, async (staging) => {
      await builds('new')(staging);
      rmSync(staging.hosting, { recursive: true });
    });
    await expect(incomplete).rejects.toThrow(/ENOENT/);
    expect([shown(), existsSync(`${dist}.hosting`)]).toEqual(['good', true]);
  });

  test('is as it was after a SIGKILL in the middle of the writing, of which the next build leaves nothing', async () => {
    await replaced(dist, builds('good'));
    await killedWhile(
      `await replaced(folder, async ({ site }) => { fs.writeFileSync(site + '/index.html', 'half'); dies(); });`,
    );
    expect([shown(), existsSync(`${dist}.building`)]).toEqual(['good', true]);
    await replaced(dist, builds('next'));
    expect([shown(), readdirSync(parent).sort()]).toEqual(['next', ['dist', 'dist.hosting']]);
  });

  test('is put back by the next build after a SIGKILL between two names', async () => {
    await replaced(dist, builds('good'));
    await killedWhile(`
      const rename = fs.renameSync;
      fs.renameSync = (from, to) => (to.endsWith('dist.hosting') ? dies() : rename(from, to));
      (await import('node:module')).syncBuiltinESMExports();
      await replaced(folder, async ({ site }) => fs.writeFileSync(site + '/index.html', 'new'));`);
    await expect(replaced(dist, failing)).rejects.toThrow('is as it was before.');
    expect([shown(), readdirSync(parent).sort()]).toEqual(['good', ['dist', 'dist.hosting']]);
  });

  test.each([
    ['a file', () => writeFileSync(dist, 'not a folder')],
    ['a dangling link', () => symlinkSync(join(parent, 'nowhere'), dist)],
    ['a link to a folder, which is left alone', () => symlinkSync(tmpdir(), dist)],
  ])('takes the place of %s', async (_what, prepare) => {
    prepare();
    await replaced(dist, builds('new'));
    expect(shown()).toBe('new');
  });

  test.each(['dist.building', 'dist.before'])('does not mind a file where %s should be', async (name) => {
    writeFileSync(join(parent, name), 'in the way');
    mkdirSync(dist);
    await replaced(dist, builds('new'));
    expect([shown(), existsSync(join(parent, name))]).toEqual(['new', false]);
  });
});
