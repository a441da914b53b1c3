import { ageOf, compareDates, type Age } from './dates.ts';
import { covers } from './leaves.ts';
import type { SpaceRecord } from './records.ts';

export type SourceRecord = NonNullable<SpaceRecord['sources']>[number];
export type CheckRecord = NonNullable<SpaceRecord['checks']>[number];
export type ShownState = NonNullable<SourceRecord['shows']>;

/** A page or a look, seen as what both are: something with a date that supports, shows and contradicts. */
export interface Evidence {
  /** Number in the page's list, from 1: sources first, then checks. */
  readonly number: number;
  /** When it was published, else read, or looked at; missing for an undated page. */
  readonly date?: string;
  readonly supports: readonly string[];
  readonly shows?: ShownState;
  readonly contradicts: Readonly<Record<string, unknown>>;
  readonly source?: SourceRecord;
  readonly check?: CheckRecord;
}

const common = ({ supports = [], shows, contradicts = {} }: SourceRecord | CheckRecord) => ({
  supports,
  contradicts,
  ...(shows && { shows }),
});

function fromSource(source: SourceRecord, number: number): Evidence {
  const date = source.published ?? source.accessed;
  return { number, ...(date && { date }), ...common(source), source };
}

/** All evidence of a record, in the order of its file. */
export function evidenceOf(record: Pick<SpaceRecord, 'sources' | 'checks'>): readonly Evidence[] {
  const sources = record.sources ?? [];
  return [
    ...sources.map((source, index) => fromSource(source, index + 1)),
    ...(record.checks ?? []).map((check, index) => ({
      number: sources.length + index + 1,
      date: check.on,
      ...common(check),
      check,
    })),
  ];
}

/** Newest first; undated last, in the order of the file. */
export function byNewest(a: Evidence, b: Evidence): number {
  if (a.date && b.date) return compareDates(b.date, a.date) || a.number - b.number;
  return Number(Boolean(b.date)) - Number(Boolean(a.date)) || a.number - b.number;
}

/** The evidence that supports a fact or a part of it, newest first. */
export function evidenceFor(evidence: readonly Evidence[], pointer: string): readonly Evidence[] {
  return evidence
    .filter(({ supports }) => supports.some((named) => covers(named, pointer) || covers(pointer, named)))
    .toSorted(byNewest);
}

export interface Contradiction {
  readonly evidence: Evidence;
  readonly pointer: string;
  readonly value: unknown;
}

/** What other evidence says of a fact or a part of it, newest first. */
export function contradictionsOf(evidence: readonly Evidence[], pointer: string): readonly Contradiction[] {
  return evidence.toSorted(byNewest).flatMap((item) =>
    Object.entries(item.contradicts)
      .filter(([named]) => covers(pointer, named))
      .map(([named, value]) => ({ evidence: item, pointer: named, value })),
  );
}

/** How old the newest of some evidence is at the release's date; 0 when all of it is undated. */
export const ageOfNewest = (evidence: readonly Evidence[], today: string): Age =>
  ageOf(evidence.toSorted(byNewest)[0]?.date, today);
