import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aRepository, type ARepository } from '../io/a-repository.ts';
import { prepare, tenProposals } from '../io/ten-proposals.ts';

let repository: ARepository;
beforeEach(() => {
  repository = aRepository();
  prepare(repository);
});
afterEach(() => rmSync(repository.folder, { recursive: true }));

/** The command as people run it; what it prints where, and its exit status. */
function proposal(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/proposal.ts', '--content', repository.content, ...options],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  return { status, stdout, stderr };
}

// Each test starts the command anew, which a busy machine does slowly.
describe('npm run proposal', { timeout: 60_000 }, () => {
  test('tells what the files say as they lie here, in the language that is asked first', () => {
    tenProposals['one-fact']?.(repository);
    const { status, stdout, stderr } = proposal('--locale', 'fr');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^## .*$/gm)).toEqual(['## Ce que change cette proposition', '## What this proposal changes']);
    expect(stdout).toContain('| Capacité\u00A0: postes de travail | 2 | 4 |');
  });

  test('writes to a file what it would print, and ends with 0 whatever it says', () => {
    tenProposals['broken-json']?.(repository);
    const out = path.join(repository.folder, 'comment.md');
    expect(proposal('--out', out)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain('**The checker finds one problem: ');
  });

  test.each([
    [['--base', 'nowhere'], /^git cannot say what has changed: .*nowhere/],
    [['--base', '--output=x'], /^git cannot say what has changed: /],
    [['--head', 'nowhere'], /^git cannot say what has changed: /],
    [['--preview-url', 'javascript:alert(1)'], /whole web address/],
    [['--bsae', 'main'], /--base/],
  ])('%j: ends with 2 and says why, and nothing is written', (options, reason) => {
    const out = path.join(repository.folder, 'comment.md');
    const { status, stdout, stderr } = proposal('--out', out, ...options);
    expect([status, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(stderr).toMatch(reason);
  });
});
