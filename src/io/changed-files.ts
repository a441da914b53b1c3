import path from 'node:path';
import { git } from './git.ts';

/** What differs from a state of the repository: paths of files, and whether any of them is gone. */
export interface ChangedFiles {
  readonly files: readonly string[];
  readonly isAnyGone: boolean;
}

/**
 * The files below a folder that differ from a state of the repository: in commits, staged, unstaged or new.
 * @param base a commit or branch; what the two share is compared, so that its own later changes do not count
 * @throws GitError where git does not know the state, or there is no repository
 */
export function changedFiles(folder: string, base: string): ChangedFiles {
  const diff = (filter: string): readonly string[] =>
    git(
      folder,
      'diff',
      '--name-only',
      '-z',
      '--relative',
      `--diff-filter=${filter}`,
      '--merge-base',
      '--end-of-options',
      base,
      '--',
      '.',
    );
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  const changed = [...diff('d'), ...added].map((file) => path.resolve(folder, file));
  return { files: [...new Set(changed)].toSorted(), isAnyGone: diff('D').length > 0 };
}
