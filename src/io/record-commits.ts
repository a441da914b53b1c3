import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections, type Collection } from '../core/changes/records.ts';
import type { GitReach } from '../core/changes/release-changes.ts';
import { git, gitLine, GitError } from './git.ts';

/** A commit that touched records, as git tells it. */
export interface RecordCommit {
  readonly hash: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly date: string;
  /** The name that its author goes by; never the address. */
  readonly author: string;
  readonly subject: string;
}

/** What git can tell of a content folder. */
export interface RecordCommits {
  readonly git: GitReach;
  /** The commits since a state, the newest first, by collection and file: `spaces/a6k-charleroi`, or `bibliography`. */
  readonly touching: ReadonlyMap<string, readonly RecordCommit[]>;
}

/** How far the history of the repository goes that a folder is in. */
export function gitReach(folder: string): Exclude<GitReach, 'first'> {
  try {
    if (!existsSync(folder) || git(folder, 'ls-files', '-z', '--', '.').length === 0) return 'none';
    return gitLine(folder, 'rev-parse', '--is-shallow-repository') === 'true' ? 'shallow' : 'complete';
  } catch (error) {
    if (error instanceof GitError) return 'none';
    throw error;
  }
}

/** Where the commits of one record are found. */
export const touchKey = (collection: Collection, id: string): string =>
  collection === 'bibliography' ? collection : `${collection}/${id}`;

const pathOf = (collection: Collection): string => (collection === 'bibliography' ? 'bibliography.json' : collection);

/** Begins a commit among the parts of the log; no path of a file begins so. */
const mark = '\u0001';

/** The parts of `git log -z --name-only`: a commit, then the files that it touched. */
function touchesIn(parts: readonly string[]): ReadonlyMap<string, readonly RecordCommit[]> {
  const touching = new Map<string, RecordCommit[]>();
  let commit: RecordCommit | undefined;
  for (const part of parts.map((text) => text.trim()).filter(Boolean)) {
    if (part.startsWith(mark)) {
      const [hash = '', date = '', author = '', subject = ''] = part.slice(1).split(mark);
      commit = { hash, date, author, subject };
    } else if (commit && part.endsWith('.json')) {
      const key = part.slice(0, -'.json'.length);
      const commits = touching.get(key);
      if (commits) commits.push(commit);
      else touching.set(key, [commit]);
    }
  }
  return touching;
}

/**
 * The commits that touched the records of a content folder.
 * @param range as git writes it, e.g. `<commit>..HEAD`
 * @throws GitError where git does not know one of them
 */
export function commitsTouching(root: string, range: string): RecordCommits['touching'] {
  const format = '--format=%x01%H%x01%as%x01%an%x01%s';
  const paths = collections.map(pathOf);
  return touchesIn(git(root, 'log', '-z', '--name-only', '--relative', '--no-renames', format, range, '--', ...paths));
}

/** The commits that a shallow clone holds without the one before: to git they seem to add all that they have. */
export function graftedCommits(root: string): ReadonlySet<string> {
  const file = path.resolve(root, gitLine(root, 'rev-parse', '--git-path', 'shallow'));
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/** The files of records that differ from the last commit, or are in none, as `touchKey` names them. */
export function uncommittedFiles(root: string): ReadonlySet<string> {
  const changed = git(root, 'diff', '--name-only', '-z', '--relative', '--no-renames', 'HEAD', '--', '.');
  const added = git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  return new Set([...changed, ...added].map((file) => file.replace(/\.json$/, '')));
}

/** The commit that has a release: the last one that touched its file; '' where there is none. */
export const commitOfRelease = (root: string, version: string): string =>
  gitLine(root, 'log', '--max-count=1', '--format=%H', '--', `releases/${version}.json`);

/** The commits since the last release of a content folder, as far as git can tell. */
export function commitsSinceRelease(root: string, since: string | undefined): RecordCommits {
  if (since === undefined) return { git: 'first', touching: new Map() };
  const reach = gitReach(root);
  const commit = reach === 'complete' ? commitOfRelease(root, since) : '';
  if (!commit) return { git: reach === 'complete' ? 'none' : reach, touching: new Map() };
  return { git: 'complete', touching: commitsTouching(root, `${commit}..HEAD`) };
}
