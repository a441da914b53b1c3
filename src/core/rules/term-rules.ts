import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { TermRecord } from '../records.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';

type TermRule = (record: TermRecord, surroundings: Surroundings) => readonly Problem[];

/** No other term has this id; the nearest one is proposed, but for a term that names itself. */
export function unknownTerm(pointer: string, found: string, ids: ReadonlySet<string>): Problem {
  const meant = ids.has(found) ? undefined : nearest(found, [...ids]);
  return meant
    ? { code: 'unknown-term-near', pointer, args: { found, meant } }
    : { code: 'unknown-term', pointer, args: { found } };
}

/** What a term sends its reader to has a file of its own, and is not the term itself. */
const seeOthers: TermRule = ({ see = [] }, { id, termIds }) =>
  see.flatMap((found, index) =>
    found === id || !termIds.has(found) ? [unknownTerm(`/see/${index}`, found, termIds)] : [],
  );

/** The rules that a term of the glossary must pass besides its schema. */
export const termRules: readonly TermRule[] = [
  (_record, { id, termIds }) => fileNameProblems(id, termIds),
  seeOthers,
  nothingPrivateIn,
];
