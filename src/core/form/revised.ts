import type { CheckRecord, SourceRecord } from '../evidence.ts';
import { covers, leavesOf, valueAt } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';
import { asEvidenceNames } from './fact-pointers.ts';
import type { ToldEvidence } from './told-evidence.ts';

type EvidenceRecord = SourceRecord | CheckRecord;

/** What differs between a record and its corrected copy, leaf by leaf. */
interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function differenceOf(before: SpaceRecord, after: SpaceRecord): Difference {
  const [old, now] = [before, after].map((record) => leavesOf(record).map(({ pointer }) => pointer));
  const shared = (old ?? []).filter((pointer) => now?.includes(pointer));
  return {
    changed: shared.filter((pointer) => !same(valueAt(before, pointer), valueAt(after, pointer))),
    added: (now ?? []).filter((pointer) => !shared.includes(pointer)),
    // A bare membership that now has a date is still there.
    removed: (old ?? []).filter((pointer) => !shared.includes(pointer) && valueAt(after, pointer) === undefined),
  };
}

interface Revision extends Difference {
  readonly before: SpaceRecord;
  readonly after: SpaceRecord;
}

/** What evidence still supports: of a map of which a part is new, only the parts that it has always stated. */
function keptSupports(supports: readonly string[], { before, after, changed, added, removed }: Revision): string[] {
  const moved = [...changed, ...added, ...removed];
  const stays = (leaf: string): boolean => !moved.includes(leaf) && valueAt(after, leaf) !== undefined;
  return supports.flatMap((named) => {
    if (!moved.some((leaf) => covers(named, leaf))) return [named];
    const leaves = leavesOf(before)
      .map(({ pointer }) => pointer)
      .filter((leaf) => covers(named, leaf) && stays(leaf));
    return asEvidenceNames(leaves, after);
  });
}

/** Without the keys that hold nothing: a page that supports nothing any more has no `supports`. */
function tidied<Told extends EvidenceRecord>({ supports = [], contradicts = {}, ...rest }: Told): Told {
  return {
    ...rest,
    ...(supports.length > 0 && { supports: [...new Set(supports)] }),
    ...(Object.keys(contradicts).length > 0 && { contradicts }),
  } as Told;
}

/**
 * A page of the record after a correction: where it supported what was changed, it now gives another value; where it gave the
 * new value all along, it now supports it. Nothing that a page says is lost.
 */
function afterwards<Told extends EvidenceRecord>(evidence: Told, revision: Revision, isCorrected: boolean): Told {
  const { before, after, changed } = revision;
  const { supports = [], contradicts = {} } = evidence;
  const stated = changed.filter((leaf) => supports.some((named) => covers(named, leaf)));
  const other = Object.entries(contradicts).filter(([pointer]) => valueAt(after, pointer) !== undefined);
  const agreed = other.filter(([pointer, value]) => same(value, valueAt(after, pointer))).map(([pointer]) => pointer);
  const given = isCorrected ? [] : stated.map((leaf) => [leaf, valueAt(before, leaf)] as const);
  return tidied({
    ...evidence,
    supports: [...keptSupports(supports, revision), ...agreed],
    contradicts: Object.fromEntries([...given, ...other.filter(([pointer]) => !agreed.includes(pointer))]),
  });
}

const isSamePage = (source: SourceRecord, { list, given }: ToldEvidence): boolean =>
  list === 'sources' && source.url === given.url;

/** What a corrected record names as its new evidence's facts: what was changed, else what the correction is about. */
function supportedBy({ after, changed, added }: Revision, about: string): readonly string[] {
  const moved = [...changed, ...added];
  if (moved.length > 0) return asEvidenceNames(moved, after);
  const leaves = leavesOf(after).map(({ pointer }) => pointer);
  return asEvidenceNames(
    leaves.filter((leaf) => covers(about, leaf)),
    after,
  );
}

interface Correcting {
  readonly before: SpaceRecord;
  /** The same record with other facts; its evidence is still that of `before`. */
  readonly after: SpaceRecord;
  /** The place that the correction is about. */
  readonly about: string;
  readonly evidence: ToldEvidence | undefined;
}

/** A corrected record with its evidence put right, and the new page or look in it; a page that it names already is named once. */
export function revised({ before, after, about, evidence }: Correcting): SpaceRecord {
  const revision = { before, after, ...differenceOf(before, after) };
  const supports = supportedBy(revision, about);
  const isNamed = (source: SourceRecord): boolean => evidence !== undefined && isSamePage(source, evidence);
  const joined = (source: SourceRecord): SourceRecord =>
    tidied({ ...source, ...evidence?.given, supports: [...(source.supports ?? []), ...supports] } as SourceRecord);
  const sources = (before.sources ?? []).map((source) => {
    const revisedSource = afterwards(source, revision, isNamed(source));
    return isNamed(source) ? joined(revisedSource) : revisedSource;
  });
  const checks = (before.checks ?? []).map((check) => afterwards(check, revision, false));
  const lists = { sources, checks } as Record<'sources' | 'checks', EvidenceRecord[]>;
  if (evidence && !(before.sources ?? []).some(isNamed))
    lists[evidence.list].push(tidied({ ...evidence.given, supports } as EvidenceRecord));
  const { sources: _sources, checks: _checks, ...facts } = after;
  return {
    ...facts,
    ...(lists.sources.length > 0 && { sources: lists.sources }),
    ...(lists.checks.length > 0 && { checks: lists.checks }),
  } as SpaceRecord;
}
