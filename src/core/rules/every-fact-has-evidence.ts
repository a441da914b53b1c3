import { evidenceOf } from '../evidence.ts';
import { covers, leavesOf } from '../leaves.ts';
import type { Rule } from './rule.ts';

/** Every fact is supported by a source or a check: by its own pointer, or by one to the map it stands in. */
export const everyFactHasEvidence: Rule = (record) => {
  const named = evidenceOf(record).flatMap(({ supports }) => supports);
  return leavesOf(record)
    .filter(({ pointer }) => !named.some((support) => covers(support, pointer)))
    .map(({ pointer }) => ({ code: 'fact-without-evidence', pointer, args: { found: pointer } }));
};
