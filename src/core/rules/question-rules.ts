import type { Problem } from '../problem.ts';
import type { QuestionRecord } from '../records.ts';
import { endsTooEarly, notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';
import { partsWithoutEvidence, sourcesLead } from './sources-lead.ts';
import { unknownIdsIn } from './unknown-id.ts';

type QuestionRule = (record: QuestionRecord, surroundings: Surroundings) => readonly Problem[];

const linksLead: QuestionRule = ({ spaces, networks }, { spaceIds, networkIds }) => [
  ...unknownIdsIn('space', { pointer: '/spaces', found: spaces, ids: spaceIds }),
  ...unknownIdsIn('network', { pointer: '/networks', found: networks, ids: networkIds }),
];

const datesAgree: QuestionRule = (record) => [
  ...notInCalendar('question', record),
  ...endsTooEarly({ from: record.askedOn, until: record.answeredOn }, '/answeredOn').map((problem): Problem => ({
    ...problem,
    code: 'answered-before-asked',
  })),
];

/** An answer that was read is told; one whose text was not found is not. */
function answerIsTold({ answer, answered, parts = {} }: QuestionRecord): readonly Problem[] {
  if (answer === undefined) return [];
  const isTold = [{ answered }, ...Object.values(parts)].some((part) => part.answered !== undefined);
  if (answer === 'not-found') return isTold ? [{ code: 'answer-not-found', pointer: '/answer', args: {} }] : [];
  return answered ? [] : [{ code: 'answer-not-told', pointer: '/answer', args: {} }];
}

/** What a question takes from its sources; its themes and links are the register’s own. */
const sourced = [
  'askedOn',
  'answeredOn',
  'parliament',
  'kind',
  'session',
  'number',
  'office',
  'asked',
  'answered',
  'parts',
] as const;

/** The rules that a parliamentary question must pass besides its schema. */
export const questionRules: readonly QuestionRule[] = [
  (_record, { id }) => fileNameProblems(id),
  linksLead,
  datesAgree,
  answerIsTold,
  sourcesLead,
  (record) => partsWithoutEvidence(record, sourced),
  nothingPrivateIn,
];
