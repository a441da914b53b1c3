import type { Problem } from '../problem.ts';
import type { EventRecord } from '../records.ts';
import { notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';
import { partsWithoutEvidence, sourcesLead } from './sources-lead.ts';
import { unknownIdsIn } from './unknown-id.ts';

type EventRule = (record: EventRecord, surroundings: Surroundings) => readonly Problem[];

const linksLead: EventRule = ({ spaces, networks, questions }, { spaceIds, networkIds, questionIds }) => [
  ...unknownIdsIn('space', { pointer: '/spaces', found: spaces, ids: spaceIds }),
  ...unknownIdsIn('network', { pointer: '/networks', found: networks, ids: networkIds }),
  ...unknownIdsIn('question', { pointer: '/questions', found: questions, ids: questionIds }),
];

/** The rules that an event of the timeline must pass besides its schema. */
export const eventRules: readonly EventRule[] = [
  (_record, { id }) => fileNameProblems(id),
  linksLead,
  (record) => notInCalendar('event', record),
  sourcesLead,
  (record) => partsWithoutEvidence(record, ['on', 'text']),
  nothingPrivateIn,
];
