import { escapedKey } from '../json-pointer.ts';
import { valueAt } from '../leaves.ts';
import type { Problem } from '../problem.ts';
import type { NetworkRecord } from '../records.ts';
import { endsTooEarly, entriesEndTooEarly, notInCalendar } from './dates-agree.ts';
import { fileNameProblems } from './id-is-file-name.ts';
import { unknownNetwork } from './links-lead.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import { deadPointer } from './pointers-lead.ts';
import { rangesBackwards } from './ranges-run-up.ts';
import type { Surroundings } from './rule.ts';

type NetworkRule = (record: NetworkRecord, surroundings: Surroundings) => readonly Problem[];

const linksLead: NetworkRule = ({ partOf, successor }, { id, networkIds }) =>
  Object.entries({ partOf, successor }).flatMap(([key, named]) =>
    named === undefined || (networkIds.has(named) && named !== id)
      ? []
      : [unknownNetwork(`/${key}`, named, networkIds, false)],
  );

/** Every place that evidence may name: each key of the record but `sources`, and the entries of its maps. */
function placesOf({ sources: _evidence, ...facts }: NetworkRecord): readonly string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const entries = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
    return [`/${key}`, ...entries.map((entry) => `/${key}/${escapedKey(entry)}`)];
  });
}

const pointersLead: NetworkRule = (record) =>
  (record.sources ?? []).flatMap(({ supports = [], contradicts = {} }, index) => {
    const dead = (pointer: string): boolean => pointer.startsWith('/sources') || valueAt(record, pointer) === undefined;
    const at = `/sources/${index}`;
    return [
      ...supports.flatMap((pointer, place) =>
        dead(pointer) ? [deadPointer(pointer, `${at}/supports/${place}`, placesOf(record), false)] : [],
      ),
      ...Object.keys(contradicts).flatMap((pointer) =>
        dead(pointer) ? [deadPointer(pointer, `${at}/contradicts/${escapedKey(pointer)}`, placesOf(record), true)] : [],
      ),
    ];
  });

const datesAgree: NetworkRule = (record) => [
  ...notInCalendar('network', record),
  ...endsTooEarly(record, '/until'),
  ...entriesEndTooEarly(record.contacts, '/contacts'),
];

/** The rules that a network's record must pass besides its schema. */
export const networkRules: readonly NetworkRule[] = [
  (_record, { id }) => fileNameProblems(id),
  linksLead,
  datesAgree,
  (record) => rangesBackwards('network', record),
  pointersLead,
  nothingPrivateIn,
];
