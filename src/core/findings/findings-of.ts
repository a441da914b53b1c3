import type { Catalogue } from '../catalogue.ts';
import { onceFor } from '../once-for.ts';
import type { Finding, Registered, Surroundings } from './finding.ts';
import { findingRules } from './index.ts';

const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** By code unit, so that the list is the same on every machine. */
const bySpace = (a: Finding, b: Finding): number =>
  compareTexts(a.id, b.id) || compareTexts(a.pointer, b.pointer) || compareTexts(a.code, b.code);

/** All that an editor would question in a register of accepted records, by space and place in its record. */
export const findingsOf = (register: readonly Registered[], surroundings: Surroundings): readonly Finding[] =>
  findingRules.flatMap((rule) => rule(register, surroundings)).toSorted(bySpace);

/** The findings of a catalogue, looked for once. */
export const findingsIn: (catalogue: Catalogue) => readonly Finding[] = onceFor(
  ({ spaces, gazetteer, release, findings }) => findings ?? findingsOf(spaces, { gazetteer, today: release.date }),
);

/** Whether a finding is about one of these spaces, or compares another one with it. */
export const isAbout = ({ id, args: { other } }: Finding, ids: ReadonlySet<string>): boolean =>
  ids.has(id) || (typeof other === 'string' && ids.has(other));
