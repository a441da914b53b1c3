import { evidenceOf } from '../evidence.ts';
import { placesTo } from '../json-pointer.ts';
import { leavesOf } from '../leaves.ts';
import type { Rule } from './rule.ts';

/** Every fact is supported by a source or a check: by its own pointer, or by one to the map it stands in. */
export const everyFactHasEvidence: Rule = (record) => {
  const named = new Set(evidenceOf(record).flatMap(({ supports }) => supports));
  return leavesOf(record)
    .filter(({ pointer }) => !placesTo(pointer).some((place) => named.has(place)))
    .map(({ pointer }) => ({ code: 'fact-without-evidence', pointer, args: { found: pointer } }));
};
