import { forEachCollection, type AnyRecord, type Collection, type Records } from './records.ts';
import type { ChangesByCollection, GitReach, KnownCommits, RecordChanges, Touch } from './release-changes.ts';

/** A commit as git tells it, as far as a release keeps it. */
interface Commit {
  readonly hash: string;
  readonly date: string;
  readonly author: string;
}

/** What is asked of git: the commits that touched a record, the newest first. */
export interface Told {
  readonly git: GitReach;
  readonly commitsOf: (collection: Collection, id: string) => readonly Commit[];
}

/** As many characters as tell commits of such a repository apart. */
const shortened = 10;

/** What is written down of a commit. Names in git may be people's own: only a handle that the record thanks is repeated. */
function touchOf({ hash, date, author }: Commit, { credits }: AnyRecord): Touch {
  const isHandle = Array.isArray(credits) && credits.includes(author);
  return { commit: hash.slice(0, shortened), date, ...(isHandle && { by: author }) };
}

/** Every identifier that has changed in a collection, with those that it had. */
function touchedIds({ added, removed, renamed, changed }: RecordChanges): ReadonlyMap<string, readonly string[]> {
  const ids = [added, changed, renamed, removed].flatMap((part) => Object.keys(part));
  return new Map(ids.map((id) => [id, [id, ...(renamed[id] === undefined ? [] : [renamed[id]])]]));
}

/** Which commits touched each record that a release changes. */
export function knownCommits(changes: ChangesByCollection, after: Records, { git, commitsOf }: Told): KnownCommits {
  if (git !== 'complete') return { git, touched: {} };
  const touched = forEachCollection((collection) => {
    const found = [...touchedIds(changes[collection])].map(([id, ids]) => {
      const commits = ids.flatMap((one) => commitsOf(collection, one));
      const record = after[collection][id] ?? changes[collection].removed[id] ?? {};
      const touches = new Map(commits.map((commit) => [commit.hash, touchOf(commit, record)]));
      return [id, [...touches.values()]] as const;
    });
    return Object.fromEntries(found.filter(([, touches]) => touches.length > 0));
  });
  return { git, touched };
}
