import type { Problem } from '../problem.ts';
import type { TermRecord } from '../records.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';
import { unknownId } from './unknown-id.ts';

type TermRule = (record: TermRecord, surroundings: Surroundings) => readonly Problem[];

/** What a term sends its reader to has a file of its own, and is not the term itself. */
const seeOthers: TermRule = ({ see = [] }, { id, termIds }) =>
  see.flatMap((found, index) =>
    found === id || !termIds.has(found) ? [unknownId('term', { pointer: `/see/${index}`, found, ids: termIds })] : [],
  );

/** The rules that a term of the glossary must pass besides its schema. */
export const termRules: readonly TermRule[] = [
  (_record, { id, termIds }) => fileNameProblems(id, termIds),
  seeOthers,
  nothingPrivateIn,
];
