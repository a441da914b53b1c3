import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentFolders } from '../core/content-kinds.ts';
import { writeContentAt, type CommitFolder } from './commit-content.ts';
import { gitLine } from './git.ts';

/** The folder of the content in the repository, e.g. `content`; where the repository is. */
export interface Repository {
  readonly top: string;
  readonly folder: string;
}

/** The repository that a content folder is in. */
export function repositoryOf(root: string): Repository {
  const prefix = gitLine(root, 'rev-parse', '--show-prefix').replace(/\/$/, '');
  return { top: gitLine(root, 'rev-parse', '--show-toplevel'), folder: prefix };
}

/** A folder with the content of a commit; every folder of the content is there, so that the checker can say what is missing in it. */
export function contentAt(
  { top, folder: inside }: Repository,
  state: Pick<CommitFolder, 'commit' | 'into' | 'most'>,
): string {
  writeContentAt({ repository: top, folder: inside, ...state });
  const root = path.join(state.into, inside);
  for (const folder of contentFolders) mkdirSync(path.join(root, folder), { recursive: true });
  return root;
}

/** Does something with an empty folder that is gone afterwards. */
export function withFolder<Result>(use: (folder: string) => Result): Result {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'content-')));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
