import type { SpaceRecord } from '../../../src/core/records.ts';
import type { Rule, Surroundings } from '../../../src/core/rules/rule.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

const surroundings: Surroundings = {
  id: 'la-ruche',
  gazetteer: readGazetteer(),
  spaceIds: new Set(['la-ruche', 'le-rucher-namur']),
  networkIds: new Set(['cowallonia']),
  termIds: new Set(['coworking']),
  questionIds: new Set(['2021-05-25-contact-trades']),
  series: new Map(),
};

/** What one rule finds in a record, each as its code and its place: `postcode-elsewhere /address/postcode`. */
export const judgedBy = (rule: Rule, record: SpaceRecord, given: Partial<Surroundings> = {}): readonly string[] =>
  rule(record, { ...surroundings, ...given }).map(({ code, pointer }) => `${code} ${pointer}`.trim());
