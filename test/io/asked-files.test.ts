import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedContent, missingIn } from '../../src/io/asked-files.ts';
import { GitError } from '../../src/io/git.ts';

let repository = '';
let root = '';

/** Git without what the machine's user has set. */
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=info@example.org', ...args], {
    cwd: repository,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
}

beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'asked-'));
  root = path.join(repository, 'content');
  cpSync('test/fixtures/accepted', root, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit();
});
afterEach(() => rmSync(repository, { recursive: true }));

const write = (file: string): void => writeFileSync(path.join(root, file), '{}\n');
const changed = (base = 'HEAD') => changedContent(root, base)?.map((file) => path.relative(root, file));

describe('What has changed in the content', () => {
  test('is nothing at first', () => {
    expect(changed()).toEqual([]);
  });

  test('is what was edited, staged and added, whatever its name', () => {
    write('spaces/dorf-buero-amel.json');
    write('networks/ein "Netz" für alle.json');
    write('glossary/coworking.json');
    git('add', 'content/glossary');
    expect(changed()).toEqual([
      'glossary/coworking.json',
      'networks/ein "Netz" für alle.json',
      'spaces/dorf-buero-amel.json',
    ]);
  });

  test('is, beside a branch, what was committed since the two parted', () => {
    git('switch', '--quiet', '--create', 'proposal');
    write('spaces/dorf-buero-amel.json');
    commit();
    git('switch', '--quiet', 'main');
    write('glossary/coworking.json');
    commit();
    git('switch', '--quiet', 'proposal');
    expect([changed(), changed('main')]).toEqual([[], ['spaces/dorf-buero-amel.json']]);
  });

  test('is everything where a record is gone or renamed, for others may name it', () => {
    rmSync(path.join(root, 'networks', 'cowallonia.json'));
    expect(changed()).toBe(undefined);
  });

  test('is not a README', () => {
    write('README.md');
    write('spaces/README.md');
    expect(changed()).toEqual([]);
  });

  test('is everything where a place of the gazetteer changes', () => {
    write('release.json');
    expect(changed()).toBe(undefined);
  });

  test.each([['no-such-branch'], ['--output=trap']])('cannot be said beside %s', (base) => {
    expect(() => changed(base)).toThrow(GitError);
  });
});

test('Files that are none to judge are told, those that climb out of the folder too', () => {
  const files = ['spaces/dorf-buero-amel.json', 'spaces/nobody.json', 'spaces/../../package.json', 'README.md'];
  const named = files.map((file) => path.resolve(root, file));
  expect(missingIn(root, named)).toEqual(named.slice(1));
});
