import { outside } from '../not-among.ts';
import type { Problem } from '../problem.ts';
import type { RubricRecord } from '../records.ts';
import { notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import type { Surroundings } from './rule.ts';

type RubricRule = (record: RubricRecord, surroundings: Surroundings) => readonly Problem[];
type Item = RubricRecord['items'][string];

/** An item belongs to a part that the rubric names. */
const groupsLead: RubricRule = ({ items = {}, groups = {} }) =>
  Object.entries(items).flatMap(([id, { group }]) =>
    group === undefined ? [] : outside(group, Object.keys(groups), `/items/${id}/group`),
  );

const isUnexplained = ({ declared, reasons = {} }: Item, common: NonNullable<RubricRecord['reasons']>): boolean =>
  declared !== undefined && declared.result !== 'met' && !reasons[declared.result] && !common[declared.result];

/** What somebody found to be not met says why. */
const declaredSaysWhy: RubricRule = ({ items = {}, reasons = {} }) =>
  Object.entries(items)
    .filter(([, item]) => isUnexplained(item, reasons))
    .map(([id]) => ({ code: 'missing', pointer: `/items/${id}`, args: { key: 'reasons' } }));

/** The rules that a rubric must pass besides its schema. */
export const rubricRules: readonly RubricRule[] = [
  (_record, { id }) => fileNameProblems(id),
  groupsLead,
  declaredSaysWhy,
  (record) => notInCalendar('rubric', record),
];
