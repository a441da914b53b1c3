import type { Space } from '../catalogue.ts';
import type { Evidence } from '../evidence.ts';
import { covers } from '../leaves.ts';
import { isSame, type FactChange } from './fact-changes.ts';

/** A page or a look that a proposal adds, reads anew or takes out. */
export interface EvidenceChange {
  readonly change: 'added' | 'changed' | 'removed';
  readonly evidence: Evidence;
}

const nameOf = ({ source, check }: Evidence): string => source?.url ?? `${check?.on} ${check?.by}`;

/** Evidence by what names it: its address, or its day and way; of two of one name, the second is another. */
function named(evidence: readonly Evidence[]): ReadonlyMap<string, Evidence> {
  const groups = [...Map.groupBy(evidence, nameOf).values()];
  return new Map(groups.flatMap((group) => group.map((item, index) => [`${nameOf(item)} ${index}`, item] as const)));
}

const isAsBefore = (a: Evidence, b: Evidence): boolean => isSame(a.source ?? a.check, b.source ?? b.check);

/** What differs in the evidence of two versions of a space: what came, what is read anew, what went. */
export function evidenceChanges(before: Space | undefined, after: Space | undefined): readonly EvidenceChange[] {
  const [was, is] = [named(before?.evidence ?? []), named(after?.evidence ?? [])];
  const now = [...is].flatMap(([name, evidence]): readonly EvidenceChange[] => {
    const old = was.get(name);
    if (!old) return [{ change: 'added', evidence }];
    return isAsBefore(old, evidence) ? [] : [{ change: 'changed', evidence }];
  });
  const gone = [...was].flatMap(([name, evidence]): readonly EvidenceChange[] =>
    is.has(name) ? [] : [{ change: 'removed', evidence }],
  );
  return [...now, ...gone];
}

/** The facts that are stated anew while no evidence that came, or was read anew, speaks of them. */
export const factsWithoutNews = (
  facts: readonly FactChange[],
  evidence: readonly EvidenceChange[],
): readonly FactChange[] => {
  const supported = evidence.filter(({ change }) => change !== 'removed').flatMap((change) => change.evidence.supports);
  return facts.filter(
    ({ pointer, after }) =>
      after !== undefined && !supported.some((named) => covers(named, pointer) || covers(pointer, named)),
  );
};
