import { isCalendarDate, periodOf } from '../dates.ts';
import { fieldAt } from '../fields.ts';
import { leavesOf, type Leaf } from '../leaves.ts';
import type { Problem } from '../problem.ts';
import type { SpaceRecord } from '../records.ts';
import type { Rule } from './rule.ts';

function datesOfEvidence({ sources = [], checks = [] }: SpaceRecord): readonly Leaf[] {
  return [
    ...sources.flatMap(({ published, accessed }, index) => [
      { pointer: `/sources/${index}/published`, value: published },
      { pointer: `/sources/${index}/accessed`, value: accessed },
    ]),
    ...checks.map(({ on }, index) => ({ pointer: `/checks/${index}/on`, value: on })),
  ];
}

function notInCalendar(record: SpaceRecord): readonly Problem[] {
  const dates = [...leavesOf(record).filter(({ pointer }) => fieldAt(pointer)?.type === 'date'), ...datesOfEvidence(record)];
  return dates.flatMap(({ pointer, value }) => (typeof value === 'string' && !isCalendarDate(value) ? [{ code: 'not-a-date', pointer, args: { found: value } }] : []));
}

/** Every date is in the calendar, and nothing ends before it begins. */
export const datesAgree: Rule = (record) => {
  const { opened, closed, formerSites = {}, networks = {} } = record;
  const spans = [
    { from: opened, until: closed, pointer: '/closed' },
    ...Object.entries(formerSites).map(([key, site]) => ({ from: site.from, until: site.until, pointer: `/formerSites/${key}/until` })),
    ...Object.entries(networks).map(([key, membership]) => ({ from: membership.from, until: membership.until, pointer: `/networks/${key}/until` })),
  ];
  const backwards = spans.flatMap(({ from, until, pointer }) =>
    from && until && periodOf(until).end < periodOf(from).start ? [{ code: 'ends-before-it-begins', pointer, args: { from, until } } as const] : [],
  );
  return [...notInCalendar(record), ...backwards];
};
