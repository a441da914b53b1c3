import type { DefinitionRecord } from '../records.ts';
import type { Problem } from '../problem.ts';
import { notInCalendar } from './dates-agree.ts';
import { formulaHolds } from './formula-holds.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';
import { partsWithoutEvidence, sourcesLead } from './sources-lead.ts';
import { unknownId } from './unknown-id.ts';

type DefinitionRule = (record: DefinitionRecord, surroundings: Surroundings) => readonly Problem[];

const networkLeads: DefinitionRule = ({ network }, { networkIds }) =>
  network === undefined || networkIds.has(network)
    ? []
    : [unknownId('network', { pointer: '/network', found: network, ids: networkIds })];

/** What a definition takes from its sources: its words, what it asks, and what no record tells. */
const sourced = ['statement', 'formula', 'beyond'] as const;

/** The rules that a definition must pass besides its schema. */
export const definitionRules: readonly DefinitionRule[] = [
  (_record, { id }) => fileNameProblems(id),
  (record) => notInCalendar('definition', record),
  formulaHolds,
  networkLeads,
  sourcesLead,
  (record) => partsWithoutEvidence(record, sourced),
  nothingPrivateIn,
];
