import { distanceBetween, type Distance } from '../distance.ts';
import type { Space } from '../catalogue.ts';
import type { SpaceRecord } from '../records.ts';
import { evidenceChanges } from './evidence-changes.ts';
import { factChanges, isSame } from './fact-changes.ts';
import type { SpaceChange } from './proposal.ts';

/** What a change is to a space; it may be several things. */
export type Nature =
  | 'unreadable'
  | 'new'
  | 'removed'
  | 'new-id'
  | 'renamed'
  | 'moved'
  | 'closed'
  | 'state'
  | 'facts'
  | 'evidence'
  | 'form';

const placeKeys = ['municipality', 'region', 'locality', 'postcode', 'street', 'houseNumber'] as const;

/** Whether two addresses contradict each other: one that only says more is the same place. */
function isElsewhere(a: SpaceRecord['address'] = {}, b: SpaceRecord['address'] = {}): boolean {
  const [was, is]: readonly Partial<Record<string, unknown>>[] = [a, b];
  return placeKeys.some((key) => was?.[key] !== undefined && is?.[key] !== undefined && was[key] !== is[key]);
}

const isMoved = (before: Space, after: Space): boolean =>
  isElsewhere(before.record.address, after.record.address) ||
  (before.record.position !== undefined &&
    after.record.position !== undefined &&
    !isSame({ ...before.record.position, precision: '' }, { ...after.record.position, precision: '' }));

/** How far a space goes, as exactly as both places are known; undefined where it stays, or one of them has no point. */
export const distanceMoved = ({ before, after }: SpaceChange): Distance | undefined =>
  before && after && isMoved(before, after) ? distanceBetween(before.place, after.place) : undefined;

function naturesBetween(before: Space, after: Space): readonly Nature[] {
  const [was, is] = [before.status.state, after.status.state];
  return [
    ...(before.record.name === after.record.name ? [] : (['renamed'] as const)),
    ...(isMoved(before, after) ? (['moved'] as const) : []),
    ...(is === 'closed' && was !== 'closed' ? (['closed'] as const) : []),
    ...(is !== 'closed' && is !== was ? (['state'] as const) : []),
  ];
}

function lesserNature(before: Space | undefined, after: Space): Nature {
  if (factChanges(before, after).length > 0) return 'facts';
  return evidenceChanges(before, after).length > 0 ? 'evidence' : 'form';
}

/** What a change is to a space, the weightiest first; where it is nothing more, that facts, evidence or only its form change. */
export function naturesOf({ before, after, file, formerId }: SpaceChange): readonly Nature[] {
  if (file.change === 'removed') return ['removed'];
  const begin: readonly Nature[] = [
    ...(file.change === 'added' ? (['new'] as const) : []),
    ...(formerId === undefined ? [] : (['new-id'] as const)),
  ];
  if (!after) return [...begin, 'unreadable'];
  const found = [...begin, ...(before ? naturesBetween(before, after) : [])];
  return found.length > 0 ? found : [lesserNature(before, after)];
}
