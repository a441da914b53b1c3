import type { Problem } from '../problem.ts';
import type { NetworkRecord } from '../records.ts';
import { endsTooEarly, entriesEndTooEarly, notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import { rangesBackwards } from './ranges-run-up.ts';
import type { Surroundings } from './rule.ts';
import { sourcesLead } from './sources-lead.ts';
import { unknownId } from './unknown-id.ts';

type NetworkRule = (record: NetworkRecord, surroundings: Surroundings) => readonly Problem[];

const linksLead: NetworkRule = ({ partOf, successor }, { id, networkIds }) =>
  Object.entries({ partOf, successor }).flatMap(([key, named]) =>
    named === undefined || (networkIds.has(named) && named !== id)
      ? []
      : [unknownId('network', { pointer: `/${key}`, found: named, ids: networkIds })],
  );

const datesAgree: NetworkRule = (record) => [
  ...notInCalendar('network', record),
  ...endsTooEarly(record, '/until'),
  ...entriesEndTooEarly(record.contacts, '/contacts'),
];

/** The rules that a network's record must pass besides its schema. */
export const networkRules: readonly NetworkRule[] = [
  (_record, { id, networkIds }) => fileNameProblems(id, networkIds),
  linksLead,
  datesAgree,
  (record) => rangesBackwards('network', record),
  sourcesLead,
  nothingPrivateIn,
];
