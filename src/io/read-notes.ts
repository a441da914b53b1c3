import { catalogueFrom, type Catalogue } from '../core/catalogue.ts';
import { recordsAt, type ReleaseChanges } from '../core/changes/release-changes.ts';
import type { End, NotedCommit, Notes } from '../core/changes/notes/notes.ts';
import type { Records } from '../core/changes/records.ts';
import type { RecordStep } from '../core/changes/record-steps.ts';
import { stepBetween, type State } from '../core/changes/steps.ts';
import { columnsOfTables } from '../core/changes/version-rule.ts';
import { tables } from '../core/datasets/index.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import type { NetworkRecord, SpaceRecord } from '../core/records.ts';
import path from 'node:path';
import { contentAt, repositoryOf, withFolder } from './content-at.ts';
import { judgedBetween } from './judged-shapes.ts';
import { commitNamed, GitError, gitLine } from './git.ts';
import { readChanges } from './read-changes.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readRelease } from './read-releases.ts';
import { readState } from './read-state.ts';
import {
  commitOfRelease,
  commitsTouching,
  gitReach,
  graftedCommits,
  touchKey,
  uncommittedFiles,
  type RecordCommits,
} from './record-commits.ts';

/** What is to be compared. */
export interface AskedNotes {
  /** The content folder. */
  readonly root: string;
  /** A version or a commit; the newest release unless given. */
  readonly from?: string;
  /** The same; the files as they lie in the folder unless given. */
  readonly to?: string;
}

type UnknownCode = 'no-release' | 'unknown' | 'unknown-shallow' | 'unknown-no-git';

/** An end that cannot be found; `code` names a sentence of the dictionaries, `notes.problem.<code>`. */
export class UnknownEnd extends Error {
  readonly code: UnknownCode;
  readonly found: string;
  constructor(code: UnknownCode, found: string) {
    super(`${code}: ${found}`);
    this.code = code;
    this.found = found;
  }
}

/** What is known before anything is compared. */
interface Ground {
  readonly root: string;
  readonly gazetteer: Gazetteer;
  readonly changes: readonly ReleaseChanges[];
  readonly git: Notes['git'];
}

/** One end with the commit that it stands for in git, where there is one. */
interface Found extends End {
  readonly commit?: string;
}

/** A state, the files of records in it that the checker refuses, and the release that it follows. */
export interface FoundState extends Found {
  readonly state: State;
  readonly wrong: number;
  readonly lastVersion?: string;
}

function commitEnd(name: string, { root, git }: Ground): Found {
  if (git === 'none') throw new UnknownEnd('unknown-no-git', name);
  try {
    const commit = commitNamed(root, name);
    if (commit)
      return { kind: 'commit', name: commit, commit, date: gitLine(root, 'show', '-s', '--format=%as', commit) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  throw new UnknownEnd(git === 'shallow' ? 'unknown-shallow' : 'unknown', name);
}

function releaseEnd({ version, date }: ReleaseChanges, { root, git }: Ground): Found {
  const commit = git === 'none' ? '' : commitOfRelease(root, version);
  return { kind: 'release', name: version, date, ...(commit && { commit }) };
}

function endNamed(name: string, ground: Ground): Found {
  const release = ground.changes.find(({ version }) => version === name);
  return release ? releaseEnd(release, ground) : commitEnd(name, ground);
}

function lastRelease(ground: Ground): Found {
  const last = ground.changes.at(-1);
  if (!last) throw new UnknownEnd('no-release', '');
  return releaseEnd(last, ground);
}

function versionIn(root: string): Pick<FoundState, 'lastVersion'> {
  const { version } = readRelease(root);
  return version === '0.0.0' ? {} : { lastVersion: version };
}

/** Reads one end; that of a commit is written to a folder beside first. */
function stateOf(end: Found, { root, gazetteer, changes }: Ground, beside: string): FoundState {
  if (end.kind === 'release') {
    const columns = changes.find(({ version }) => version === end.name)?.columns ?? {};
    return { ...end, state: { records: recordsAt(end.name, changes), columns }, wrong: 0, lastVersion: end.name };
  }
  const { commit } = end;
  const folder =
    end.kind === 'commit' && commit !== undefined
      ? contentAt(repositoryOf(root), { commit, into: beside, most: Infinity })
      : root;
  const { records, wrong } = readState(folder, gazetteer);
  const columns = end.kind === 'files' ? columnsOfTables(tables) : {};
  return { ...end, state: { records, columns }, wrong, ...versionIn(folder) };
}

/** A catalogue for the names in it: where a space lies is not asked of it, and places of older records may be no more. */
function namesIn(before: Records, after: Records, { root, gazetteer }: Ground): Catalogue {
  const spaces = Object.entries({ ...before.spaces, ...after.spaces }).map(
    ([id, { name, kinds }]) => [id, { name, kinds } as SpaceRecord] as const,
  );
  const networks = Object.entries({ ...before.networks, ...after.networks }) as unknown as [string, NetworkRecord][];
  return catalogueFrom({
    release: readRelease(root),
    gazetteer,
    spaces: new Map(spaces),
    networks: new Map(networks),
  });
}

/** The commits between two ends; of a shallow clone only those of which it holds the one before. */
function commitsBetween(from: Found, to: Found, { root, git }: Ground): RecordCommits['touching'] {
  if (git === 'none') return new Map();
  const end = to.commit ?? 'HEAD';
  if (git === 'complete')
    return from.commit === undefined ? new Map() : commitsTouching(root, `${from.commit}..${end}`);
  const grafted = graftedCommits(root);
  const range = from.commit === undefined || grafted.has(from.commit) ? end : `${from.commit}..${end}`;
  return new Map(
    [...commitsTouching(root, range)].map(([key, commits]) => [key, commits.filter(({ hash }) => !grafted.has(hash))]),
  );
}

/** Finds the commits of a record, under each identifier that it had. */
function commitsOfRecords(from: Found, to: Found, ground: Ground): Notes['commitsOf'] {
  const touching = commitsBetween(from, to, ground);
  return ({ collection, id, formerId }: RecordStep): readonly NotedCommit[] => {
    const ids = formerId === undefined ? [id] : [id, formerId];
    const found = ids.flatMap((one) => touching.get(touchKey(collection, one)) ?? []);
    return [...new Map(found.map((commit) => [commit.hash, commit])).values()];
  };
}

function compared(asked: AskedNotes, ground: Ground, beside: string): Notes {
  const from = asked.from === undefined ? lastRelease(ground) : endNamed(asked.from, ground);
  const to: Found = asked.to === undefined ? { kind: 'files', name: '' } : endNamed(asked.to, ground);
  const [before, after] = [from, to].map((end, index) => stateOf(end, ground, path.join(beside, String(index))));
  if (!before || !after) throw new Error('Two states were to be read.');
  const step = stepBetween(before.state, after.state, before.lastVersion ?? null);
  const uncommitted = to.kind === 'files' && ground.git !== 'none' ? uncommittedFiles(asked.root) : new Set<string>();
  return {
    from,
    to,
    step,
    ...judgedBetween(before, after, asked.root),
    ...(before.lastVersion !== undefined && { lastVersion: before.lastVersion }),
    git: ground.git,
    commitsOf: commitsOfRecords(from, to, ground),
    isUncommitted: ({ collection, id }) => uncommitted.has(touchKey(collection, id)),
    wrong: after.wrong,
    catalogue: namesIn(before.state.records, after.state.records, ground),
  };
}

/**
 * What differs between two states of a content folder, for release notes; nothing of either is run or checked out.
 * @throws UnknownEnd where a name is neither a release nor a commit that is known here
 */
export function readNotes(asked: AskedNotes): Notes {
  const { root } = asked;
  const ground = { root, gazetteer: readGazetteer(), changes: readChanges(root), git: gitReach(root) };
  return withFolder((beside) => compared(asked, ground, beside));
}
