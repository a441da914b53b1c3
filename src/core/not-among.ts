import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Nothing in a closed list has this name: the nearest is proposed, and all are told. */
export function notAmong(found: string, names: readonly string[]): Pick<Problem, 'code' | 'args'> {
  const meant = nearest(found, names);
  const args = { found: JSON.stringify(found), names: names.join(', ') };
  return meant
    ? { code: 'not-in-list-near', args: { ...args, meant: JSON.stringify(meant) } }
    : { code: 'not-in-list', args };
}

/** A name at a place of a record, refused where a closed list does not have it. */
export const outside = (found: string, names: readonly string[], pointer: string): readonly Problem[] =>
  names.includes(found) ? [] : [{ ...notAmong(found, names), pointer }];
