import type { DefinitionRecord } from '../records.ts';
import type { Problem } from '../problem.ts';
import { covers } from '../leaves.ts';
import { notInCalendar } from './dates-agree.ts';
import { formulaHolds } from './formula-holds.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { unknownNetwork } from './links-lead.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';
import { sourcesLead } from './sources-lead.ts';

type DefinitionRule = (record: DefinitionRecord, surroundings: Surroundings) => readonly Problem[];

const networkLeads: DefinitionRule = ({ network }, { networkIds }) =>
  network === undefined || networkIds.has(network) ? [] : [unknownNetwork('/network', network, networkIds, false)];

/** What a definition takes from its sources: its words, what it asks, and what no record tells. */
const sourced = ['statement', 'formula', 'beyond'] as const;

/** Each of them is supported by a source, whole or in part. */
const everyPartHasEvidence: DefinitionRule = (record) => {
  const named = (record.sources ?? []).flatMap(({ supports = [] }) => supports);
  return sourced
    .filter((key) => record[key] !== undefined)
    .map((key) => `/${key}`)
    .filter((pointer) => !named.some((support) => covers(pointer, support)))
    .map((pointer) => ({ code: 'fact-without-evidence', pointer, args: { found: pointer } }));
};

/** The rules that a definition must pass besides its schema. */
export const definitionRules: readonly DefinitionRule[] = [
  (_record, { id }) => fileNameProblems(id),
  (record) => notInCalendar('definition', record),
  formulaHolds,
  networkLeads,
  sourcesLead,
  everyPartHasEvidence,
  nothingPrivateIn,
];
