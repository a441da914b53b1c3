import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { pullRequestRef } from '../core/forge.ts';
import type { Forge } from './forge-api.ts';
import { git, gitLine } from './git.ts';

const commitHash = z.string().regex(/^[0-9a-f]{40}$/);

/** What the forge tells of a finished run, as far as it is used; of a fork's run it names no pull request. */
const runEvent = z.looseObject({
  workflow_run: z.looseObject({
    id: z.int(),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: commitHash,
    head_branch: z.string(),
    head_repository: z.looseObject({ owner: z.looseObject({ login: z.string() }) }),
  }),
});
export type Run = z.infer<typeof runEvent>['workflow_run'];

/** The run that a workflow was started by, from the file in which the forge tells it. */
export const readRun = (file: string): Run => runEvent.parse(JSON.parse(readFileSync(file, 'utf8'))).workflow_run;

const pullRequest = z.looseObject({
  number: z.int().positive(),
  head: z.looseObject({ sha: commitHash }),
  base: z.looseObject({ ref: z.string().regex(/^[\w.-]+(\/[\w.-]+)*$/) }),
});
export type PullRequest = z.infer<typeof pullRequest>;

/**
 * The open pull request whose newest commit a run was about: as the forge itself knows it, never as the run's own files say.
 * @returns undefined where there is none any more, or a newer commit has come
 */
export async function pullRequestOf(run: Run, forge: Forge): Promise<PullRequest | undefined> {
  const branch = `${run.head_repository.owner.login}:${run.head_branch}`;
  const query = new URLSearchParams({ state: 'open', head: branch });
  const found = z.array(pullRequest).parse(await forge.list(`/pulls?${query.toString()}`));
  return found.find(({ head }) => head.sha === run.head_sha);
}

/** Names, in this copy of the repository only, of the two states that are compared. */
const names = { base: 'refs/proposal/base', head: 'refs/proposal/head' } as const;

/**
 * Fetches both ends of a pull request as objects of git: nothing is checked out, and nothing of it runs.
 * @returns the commits to compare; undefined where a newer one has come meanwhile
 * @throws GitError where they cannot be had
 */
export function fetchEnds(
  folder: string,
  { number, head, base }: PullRequest,
): { readonly base: string; readonly head: string } | undefined {
  const wanted = [`+refs/heads/${base.ref}:${names.base}`, `+${pullRequestRef(number)}:${names.head}`];
  git(folder, '-c', 'transfer.fsckObjects=true', 'fetch', '--no-tags', '--no-recurse-submodules', 'origin', ...wanted);
  const [baseHash, headHash] = [names.base, names.head].map((name) => gitLine(folder, 'rev-parse', name));
  return headHash === head.sha && baseHash ? { base: baseHash, head: headHash } : undefined;
}
