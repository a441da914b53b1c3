import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Finding } from '../core/findings/finding.ts';
import type { Content } from './read-content.ts';

/**
 * The environment variable that names the note on the content, where a build has judged it: every later step of that build reads the same,
 * and none of them judges it again.
 */
export const judgedVariable = 'JUDGED_CONTENT';

/** All content as it was judged, and what is questionable in its spaces on the release's day. */
export interface JudgedContent extends Content {
  readonly findings: readonly Finding[];
}

/** Leaves the content, as it was judged, for the processes of the steps that follow; nothing where no build asks for it. */
export function leaveJudged(content: JudgedContent): void {
  const note = process.env[judgedVariable];
  if (note && content.problems.length === 0) writeFileSync(note, serialize(content));
}

/**
 * What was left word of; nothing where no build has judged the content, as in development.
 * @throws when the note is not there although it is named
 */
export function judgedLeft(): JudgedContent | undefined {
  const note = process.env[judgedVariable];
  if (!note) return undefined;
  if (!existsSync(note))
    throw new Error(`${judgedVariable} names ${note}, which is not there: judge the content first.`);
  return deserialize(readFileSync(note)) as JudgedContent;
}
