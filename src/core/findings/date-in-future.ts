import { wordsFrom } from '../../i18n/locales.ts';
import { periodOf } from '../dates.ts';
import { describedIn } from '../described.ts';
import { dateIn } from '../words/dates-in.ts';
import { inEach } from './finding.ts';

/** Dates that may lie ahead: an opening announced, the end of a label granted for some years. */
const mayLieAhead = (pointer: string): boolean => pointer === '/expected' || /^\/networks\/[^/]+\/until$/.test(pointer);

/** A date begins after the release's. */
export const dateInFuture = inEach((record, { today }) =>
  describedIn('space', record).flatMap(({ pointer, value, shape }) => {
    if (shape !== 'date' || typeof value !== 'string' || mayLieAhead(pointer)) return [];
    if (periodOf(value).start <= today) return [];
    const found = wordsFrom((locale) => dateIn(value, locale));
    const release = wordsFrom((locale) => dateIn(today, locale));
    return [{ code: 'date-in-future', pointer, args: { found, release } } as const];
  }),
);
