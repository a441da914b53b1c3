import type { ChangedFile } from '../core/pull-request/proposal.ts';
import { git } from './git.ts';

/** From how much alike on a file that went and one that came are taken for one that was renamed. */
const alike = '--find-renames=60%';

const changes: Readonly<Record<string, ChangedFile['change']>> = { A: 'added', D: 'removed' };

/** The parts of `git diff --name-status -z`: a sign and a path, of what was renamed two. */
function namedIn(parts: readonly string[]): readonly Omit<ChangedFile, 'lines'>[] {
  const files: Omit<ChangedFile, 'lines'>[] = [];
  for (let at = 0; at < parts.length;) {
    const [sign = '', first = '', second = ''] = parts.slice(at, at + 3);
    const isRenamed = sign.startsWith('R');
    files.push(
      isRenamed
        ? { path: second, from: first, change: 'changed' }
        : { path: first, change: changes[sign] ?? 'changed' },
    );
    at += isRenamed ? 3 : 2;
  }
  return files;
}

/** The parts of `git diff --numstat -z`: two numbers and a path, of what was renamed both paths apart; no numbers of what is no text. */
function countedIn(parts: readonly string[]): ReadonlyMap<string, ChangedFile['lines']> {
  const counted = new Map<string, ChangedFile['lines']>();
  for (let at = 0; at < parts.length;) {
    const [added = '', removed = '', path = ''] = (parts[at] ?? '').split('\t');
    const isRenamed = path === '';
    const lines = added === '-' ? undefined : { added: Number(added), removed: Number(removed) };
    counted.set(isRenamed ? (parts[at + 2] ?? '') : path, lines);
    at += isRenamed ? 3 : 1;
  }
  return counted;
}

/**
 * The files that differ between a commit and a later one, or what lies in the working folder, new files included.
 * @param head undefined for the working folder
 * @throws GitError where git cannot tell
 */
export function filesBetween(repository: string, base: string, head: string | undefined): readonly ChangedFile[] {
  const ends = head === undefined ? [base] : [base, head];
  const diff = (form: string) =>
    git(repository, 'diff', form, '-z', alike, '--no-ext-diff', '--no-textconv', ...ends, '--');
  const lines = countedIn(diff('--numstat'));
  const known = namedIn(diff('--name-status')).map((file) => {
    const counted = lines.get(file.path);
    return { ...file, ...(counted && { lines: counted }) };
  });
  const untracked = head === undefined ? git(repository, 'ls-files', '--others', '--exclude-standard', '-z') : [];
  return [...known, ...untracked.map((path) => ({ path, change: 'added' as const }))].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
