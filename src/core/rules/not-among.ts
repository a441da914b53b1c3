import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** A name that a list does not have; the nearest one is proposed, else all of them are told. */
export function notAmong(found: string, names: readonly string[], pointer: string): readonly Problem[] {
  if (names.includes(found)) return [];
  const meant = nearest(found, names);
  const args = { found: JSON.stringify(found), names: names.join(', ') };
  return meant
    ? [{ code: 'not-in-list-near', pointer, args: { ...args, meant: JSON.stringify(meant) } }]
    : [{ code: 'not-in-list', pointer, args }];
}
