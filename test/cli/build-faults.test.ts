/** Builds that cannot end well, each in a copy of the project with a site that was built before: that site has to stay. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectCopy } from '../project-copy.ts';

/** Each test starts a build, on a machine that may be busy. */
const patience = 120_000;
const lastGood = 'the last good site';

const copy = projectCopy('build-faults');
const project = copy.folder;
const inProject = (...names: readonly string[]): string => path.join(project, ...names);
beforeAll(() => {
  mkdirSync(inProject('dist'));
  writeFileSync(inProject('dist/index.html'), lastGood);
});
afterAll(copy.remove);

const running: { kill: (signal: NodeJS.Signals) => boolean }[] = [];
afterEach(() => {
  for (const builder of running.splice(0)) builder.kill('SIGKILL');
});

const command = ['src/cli/build.ts'];
const ended = ({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }) => ({
  status,
  said: stderr,
  out: stdout,
});
const build = () => ended(spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' }));

/** With a bound for the size of each file that it writes: the nearest thing to a full disk that anybody may have. */
const buildWithin = (blocks: number) =>
  ended(
    spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...command], {
      cwd: project,
      encoding: 'utf8',
    }),
  );

/** Starts a build and waits until it has said these words. */
async function begun(words: string) {
  const builder = spawn(process.execPath, command, { cwd: project });
  running.push(builder);
  const heard = { out: '', said: '' };
  builder.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard.out += text;
  });
  builder.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard.said += text;
  });
  const exit = once(builder, 'exit');
  await until(() => heard.out.includes(words) || builder.exitCode !== null);
  return { builder, heard, exit };
}

/** Starts a build and waits until it has written something. */
async function writing() {
  const build = await begun('Pages …');
  await until(() => globSync('dist.building/{site,work}/*/*', { cwd: project }).length > 0);
  return build;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}

function expectLastGood(): void {
  expect(readFileSync(inProject('dist/index.html'), 'utf8')).toBe(lastGood);
  expect(readdirSync(project).filter((name) => name.startsWith('dist.') && name !== 'dist.building')).toEqual([]);
}

describe('A build', { timeout: patience }, () => {
  test('that meets a full disk ends with the reason, and leaves the last one', () => {
    const { status, said } = buildWithin(3000);
    // Of two files that are written at once, either may be the one that finds no room.
    const reason = /^Stopped\. Datasets: spaces\.(ttl|jsonld): .*file too large/s;
    expect([status, said]).toEqual([1, expect.stringMatching(reason)]);
    expectLastGood();
  });

  test('that finds no room even for what it has read says so, and does not blame the content', () => {
    const { status, said } = buildWithin(8);
    const reason =
      /^The check stopped: .*file too large.*^Stopped\. Content: the content could not be judged \(above\)/ms;
    expect([status, said]).toEqual([1, expect.stringMatching(reason)]);
    expectLastGood();
  });

  test.each<[what: string, file: string, spoil: (file: string) => void, words: RegExp]>([
    [
      'a dangling link for a record',
      'content/spaces/a-link.json',
      (file) => symlinkSync('nowhere.json', file),
      /a-link/,
    ],
    ['a folder for a record', 'content/spaces/a-folder.json', (file) => mkdirSync(file), /a-folder/],
    ['a dangling link to copy', 'public/a-link.svg', (file) => symlinkSync('nowhere.svg', file), /a-link/],
  ])('that finds %s ends with its name, and leaves the last one', (_what, file, spoil, words) => {
    spoil(inProject(file));
    const { status, said } = build();
    rmSync(inProject(file), { recursive: true });
    expect([status, said]).toEqual([1, expect.stringMatching(words)]);
    expect(said).toMatch(/dist is as it was before\.\n$/);
    expectLastGood();
  });

  test('that is asked to end does so, and says how things stand', async () => {
    const { builder, heard, exit } = await writing();
    builder.kill('SIGTERM');
    expect(await exit).toEqual([143, null]);
    expect(heard.said).toBe('Stopped by SIGTERM. dist is as it was before.\n');
    expectLastGood();
  });

  test('that is killed leaves the last one, and the next, which waited for it, removes what is left', async () => {
    const first = await writing();
    writeFileSync(inProject('content/spaces/spoilt.json'), '{');
    const second = await begun('Another build is running in this folder; waiting until it is done …');
    first.builder.kill('SIGKILL');
    expect(await second.exit).toEqual([1, null]);
    expect(second.heard.said).toContain('dist is as it was before.');
    expectLastGood();
    expect(existsSync(inProject('dist.building'))).toBe(false);
  });
});
