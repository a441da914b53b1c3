import type { CitedRows } from '../../core/cited/rows.ts';
import type { Loss } from '../../core/cited/verdict.ts';
import type { Outcome } from '../sql/engine.ts';

/** What a past release answers, or why its rows cannot be had: what was ended or did not run may be answered another time. */
export function rowsOrLoss(outcome: Outcome): CitedRows | Loss {
  if ('answer' in outcome) return outcome.answer.isCut ? 'not-asked' : outcome.answer;
  return 'ended' in outcome || 'failure' in outcome ? 'not-loaded' : 'not-asked';
}
