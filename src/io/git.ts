import { spawnSync } from 'node:child_process';

/** A sentence of git when it cannot answer, e.g. `fatal: bad revision 'mian'`. */
export class GitError extends Error {}

/** More than a repository of this size ever answers. */
const mostBytes = 1024 ** 3;

/**
 * What git answers, as bytes.
 * @throws GitError with its first sentence where it cannot
 */
export function gitBytes(folder: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, input, maxBuffer: mostBytes });
  if (error || status !== 0) throw new GitError((error?.message ?? String(stderr)).trim().split('\n')[0]);
  return stdout;
}

/** What git answers, in the parts that a `-z` of the command sets apart. */
export const git = (folder: string, ...args: readonly string[]): readonly string[] =>
  gitBytes(folder, args).toString('utf8').split('\0').filter(Boolean);

/** The one line that git answers, e.g. the hash of a commit; '' where it answers nothing. */
export const gitLine = (folder: string, ...args: readonly string[]): string =>
  gitBytes(folder, args).toString('utf8').trim();

/** The hash of the commit that a name stands for, so that no name is ever taken for an option. */
export const commitNamed = (folder: string, name: string): string =>
  gitLine(folder, 'rev-list', '--max-count=1', '--end-of-options', name, '--');
