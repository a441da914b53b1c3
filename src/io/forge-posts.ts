import { z } from 'zod';
import type { Forge } from './forge-api.ts';

const written = z.looseObject({
  body: z.string().nullable().optional(),
  user: z.looseObject({ type: z.string() }).nullable().optional(),
});
const comment = written.extend({ id: z.int() });
const issue = written.extend({ number: z.int(), pull_request: z.unknown().optional() });

/** Whether a machine has written it under a mark: what a person writes under the same mark stays as it is. */
const isOurs = ({ body, user }: z.infer<typeof written>, mark: string): boolean =>
  user?.type === 'Bot' && (body ?? '').startsWith(mark);

export interface Post {
  readonly mark: string;
  /** Markdown that begins with the mark. */
  readonly text: string;
}

/** Puts one comment under a pull request: the first time it is added, from then on written anew. */
export async function postComment(forge: Forge, pullRequest: number, { mark, text }: Post): Promise<void> {
  const comments = z.array(comment).parse(await forge.list(`/issues/${pullRequest}/comments`));
  const before = comments.find((one) => isOurs(one, mark));
  if (before) await forge.send('PATCH', `/issues/comments/${before.id}`, { body: text });
  else await forge.send('POST', `/issues/${pullRequest}/comments`, { body: text });
}

/** Opens one issue, or writes it anew while it is still open: there is never a second one under the same mark. */
export async function postIssue(forge: Forge, { mark, text, title }: Post & { readonly title: string }): Promise<void> {
  const issues = z.array(issue).parse(await forge.list('/issues?state=open'));
  const before = issues.find((one) => one.pull_request === undefined && isOurs(one, mark));
  if (before) await forge.send('PATCH', `/issues/${before.number}`, { title, body: text });
  else await forge.send('POST', '/issues', { title, body: text });
}
