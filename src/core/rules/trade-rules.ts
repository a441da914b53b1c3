import { criteria } from '../criteria/criteria.ts';
import { escapedKey } from '../json-pointer.ts';
import { covers } from '../leaves.ts';
import type { Problem } from '../problem.ts';
import type { TradeRecord } from '../records.ts';
import { accessPlaces } from '../trades/access-places.ts';
import { notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import { outside } from '../not-among.ts';
import type { Surroundings } from './rule.ts';
import { sourcesLead } from './sources-lead.ts';

type TradeRule = (record: TradeRecord, surroundings: Surroundings) => readonly Problem[];

const criterionIds: readonly string[] = criteria.map(({ id }) => id);

type NamedMap = 'access' | 'needs' | 'beyond';

const entriesOf = (record: TradeRecord, key: NamedMap): readonly (readonly [name: string, pointer: string])[] =>
  Object.keys(record[key] ?? {}).map((name) => [name, `/${key}/${escapedKey(name)}`]);

/** The keys of a map are names that there are. */
const keysAmong =
  (key: NamedMap, names: readonly string[]): TradeRule =>
  (record) =>
    entriesOf(record, key).flatMap(([name, pointer]) =>
      outside(name, names, pointer).map((problem) => ({ ...problem, atKey: true })),
    );

/** Each need, each word on access and on what no record tells is supported by a source, by its own pointer or its map's. */
const everyEntryHasEvidence: TradeRule = (record) => {
  const named = (record.sources ?? []).flatMap(({ supports = [] }) => supports);
  return (['access', 'needs', 'beyond'] as const)
    .flatMap((key) => entriesOf(record, key))
    .filter(([, pointer]) => !named.some((support) => covers(support, pointer)))
    .map(([, pointer]) => ({ code: 'fact-without-evidence', pointer, args: { found: pointer } }));
};

/** The rules that a trade must pass besides its schema. */
export const tradeRules: readonly TradeRule[] = [
  (_record, { id }) => fileNameProblems(id),
  (record) => notInCalendar('trade', record),
  keysAmong('needs', criterionIds),
  keysAmong('access', accessPlaces),
  sourcesLead,
  everyEntryHasEvidence,
  nothingPrivateIn,
];
