import { fieldNamed } from '../fields.ts';
import { escapedKey, placesTo } from '../json-pointer.ts';
import { outside } from '../not-among.ts';
import type { Problem } from '../problem.ts';
import type { StatisticRecord } from '../records.ts';
import { notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import { rangesBackwards } from './ranges-run-up.ts';
import type { Surroundings } from './rule.ts';
import { sourcesLead } from './sources-lead.ts';

type StatisticRule = (record: StatisticRecord, surroundings: Surroundings) => readonly Problem[];

/** The kinds that a series is compared with are kinds that a space may have. */
const kindsAreKinds: StatisticRule = ({ kinds = [] }) => {
  const known = fieldNamed('/kinds').choices.map(({ value }) => value);
  return kinds.flatMap((kind, index) => outside(kind, known, `/kinds/${index}`));
};

/** Every count is supported by a source: by its own pointer, or by one to its entry. */
const everyCountHasEvidence: StatisticRule = ({ values = {}, sources = [] }) => {
  const named = new Set(sources.flatMap(({ supports = [] }) => supports));
  return Object.keys(values)
    .map((key) => `/values/${escapedKey(key)}`)
    .filter((pointer) => !placesTo(`${pointer}/count`).some((place) => named.has(place)))
    .map((pointer) => ({ code: 'fact-without-evidence', pointer, args: { found: pointer } }));
};

/** Where the register counts beside a published count, the series says why the two differ. */
const everyDifferenceHasItsReason: StatisticRule = ({ kinds, values = {} }) =>
  Object.entries(values)
    .filter(([, { difference }]) => kinds && !difference)
    .map(([key]) => ({ code: 'missing', pointer: `/values/${escapedKey(key)}`, args: { key: 'difference' } }));

/** The rules that a series of counts must pass besides its schema. */
export const statisticRules: readonly StatisticRule[] = [
  (_record, { id }) => fileNameProblems(id),
  kindsAreKinds,
  (record) => notInCalendar('statistic', record),
  (record) => rangesBackwards('statistic', record),
  sourcesLead,
  everyCountHasEvidence,
  everyDifferenceHasItsReason,
  nothingPrivateIn,
];
