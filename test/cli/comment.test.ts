import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentMark } from '../../src/core/pull-request/comment.ts';
import { aForge, token, type AForge } from '../io/a-forge.ts';
import { aRepository, type ARepository } from '../io/a-repository.ts';
import { prepare, tenProposals } from '../io/ten-proposals.ts';

let repository: ARepository;
let forge: AForge;
let head = '';

/** A pull request from a fork, of which this copy holds no commit yet. */
beforeEach(async () => {
  forge = await aForge();
  repository = aRepository();
  prepare(repository);
  const { git, folder } = repository;
  git('clone', '--quiet', '--bare', folder, 'origin.git');
  git('remote', 'add', 'origin', 'origin.git');
  git('switch', '--quiet', '--create', 'proposal');
  tenProposals['moved-space']?.(repository);
  repository.write('package.json', '{ "scripts": { "precomment": "touch ran" } }');
  repository.write('.gitignore', 'origin.git\n');
  repository.commit();
  head = git('rev-parse', 'HEAD').trim();
  git('push', '--quiet', 'origin', 'HEAD:refs/pull/7/head');
  git('switch', '--quiet', 'main');
  git('branch', '--quiet', '--delete', '--force', 'proposal');
  forge.pullRequests = [{ number: 7, head: { sha: head }, base: { ref: 'main' } }];
});
afterEach(() => {
  forge.close();
  rmSync(repository.folder, { recursive: true });
});

const runOf = (more: object = {}) => ({
  workflow_run: {
    id: 99,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: head,
    head_branch: 'proposal',
    head_repository: { owner: { login: 'somebody' } },
    ...more,
  },
});

/** The command as the workflow runs it. */
async function comment(run: object = runOf(), environment: Readonly<Record<string, string>> = { GITHUB_TOKEN: token }) {
  repository.write('event.json', JSON.stringify(run));
  const event = path.join(repository.folder, 'event.json');
  const given = { ...process.env, GITHUB_TOKEN: '', REPOSITORY_URL: forge.repository, LC_ALL: 'C', ...environment };
  const child = spawn(process.execPath, ['src/cli/comment.ts', '--content', repository.content, '--event', event], {
    env: given,
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += String(text)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, told };
}

describe('npm run comment', { timeout: 60_000 }, () => {
  test('adds one comment under the pull request, with the way to the built site', async () => {
    expect(await comment()).toEqual({ status: 0, told: 'The comment under pull request 7 is up to date.\n' });
    expect(forge.written).toHaveLength(1);
    expect(forge.written[0]?.body.startsWith(commentMark)).toBe(true);
    expect(forge.written[0]?.body).toContain('**Moved.** New place 200 m from the old one.');
    expect(forge.written[0]?.body).toContain(`(<${forge.repository}/actions/runs/99>)`);
  });

  test('writes its comment anew, and lets stand what a person has written under the same mark', async () => {
    forge.written.push(
      { id: 1, number: 1, body: `${commentMark} forged`, user: { type: 'User' } },
      { id: 2, number: 2, body: `${commentMark} before`, user: { type: 'Bot' } },
    );
    await comment();
    expect(forge.written.map(({ body }) => body.split('\n')[0])).toEqual([`${commentMark} forged`, commentMark]);
    expect(forge.asked.at(-1)).toBe('PATCH /issues/comments/2');
  });

  test('checks nothing of the pull request out, and runs nothing of it', async () => {
    await comment();
    expect(repository.git('status', '--porcelain', '--untracked-files=no')).toBe('');
    expect(existsSync(path.join(repository.folder, 'package.json'))).toBe(false);
  });

  test.each([
    ['a newer commit has come', { head_sha: '0'.repeat(40) }],
    ['the branch is of no open pull request', { head_repository: { owner: { login: 'nobody' } } }],
  ])('posts nothing where %s', async (_, more) => {
    const { status, told } = await comment(runOf(more));
    expect([status, forge.written]).toEqual([0, []]);
    expect(told).toMatch(/^Nothing to do: [0-9a-f]{40} is no newest commit of an open pull request\.\n$/);
  });

  test.each([
    [
      'the run is told in another form',
      { workflow_run: { id: 99, head_sha: '--upload-pack=x' } },
      { GITHUB_TOKEN: token },
    ],
    ['there is no token', undefined, {}],
    ['the token is refused', undefined, { GITHUB_TOKEN: 'another' }],
  ])('ends with 1 where %s, and posts nothing', async (_, run, environment) => {
    const { status, told } = await comment(run, environment);
    expect([status, forge.written]).toEqual([1, []]);
    expect(told).toMatch(/^Stopped\. /);
    expect(told).not.toContain(token);
  });
});
