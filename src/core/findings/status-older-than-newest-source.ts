import { wordsFrom } from '../../i18n/locales.ts';
import { periodOf } from '../dates.ts';
import { byNewest, evidenceOf } from '../evidence.ts';
import { statusOf } from '../state.ts';
import { dateIn } from '../words/dates-in.ts';
import { statusIn } from '../words/status-in.ts';
import { evidencePointer } from './evidence-pointer.ts';
import { inEach } from './finding.ts';

/**
 * The newest evidence shows no state, which is older: what it says of the place was perhaps overlooked.
 * A closed place is left in peace, for what is written afterwards looks back.
 */
export const statusOlderThanNewestSource = inEach((record, { today }) => {
  const evidence = evidenceOf(record);
  const newest = evidence.toSorted(byNewest)[0];
  const status = statusOf(record, evidence, today);
  const seen = newest?.date;
  if (!seen || newest.shows || !status.date || status.isUndated || status.state === 'closed') return [];
  if (periodOf(seen).start <= periodOf(status.date).end) return [];
  const args = {
    newest: wordsFrom((locale) => dateIn(seen, locale)),
    status: wordsFrom((locale) => statusIn(status, locale)),
  };
  return [{ code: 'status-older-than-newest-source', pointer: evidencePointer(record, newest), args } as const];
});
