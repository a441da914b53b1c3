import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Release, Space } from '../catalogue.ts';
import { ageOf, compareDates, type Age } from '../dates.ts';
import type { Status } from '../state.ts';
import { agoIn, whenIn } from './dates-in.ts';

const keys = {
  'open seen': 'status.open.seen',
  'open opened': 'status.open.opened',
  'planned seen': 'status.planned.seen',
  'closed seen': 'status.closed.seen',
  'closed closed': 'status.closed.closed',
} as const satisfies Readonly<Record<string, MessageKey>>;

const undatedKeys = {
  open: 'status.open.undated',
  planned: 'status.planned.undated',
  closed: 'status.closed.undated',
  unknown: 'status.unknown',
} as const;

/** The state in a few words with its date, e.g. `Vu ouvert en juin 2019`, `Ouvert, page sans date`, `En projet, ouverture prévue en 2025`. */
export function statusIn({ state, by, date, isUndated, expected }: Status, locale: Locale): string {
  const t = translatorOf(locale);
  if (expected) return t('status.planned.expected', { when: whenIn(expected, locale) });
  if (isUndated || !date) return t(undatedKeys[state]);
  const key = Object.entries(keys).find(([name]) => name === `${state} ${by}`)?.[1] ?? 'status.unknown';
  return t(key, { when: whenIn(date, locale) });
}

/** The state as a sentence: the date, how long ago, and whether anything newer stands in the register. */
export function statusSentenceIn({ status, newest }: Space, { date: today }: Release, locale: Locale): string {
  const t = translatorOf(locale);
  const { date, isUndated } = status;
  if (isUndated || !date) return `${statusIn(status, locale)}.`;
  const told = t('status.sentence', { status: statusIn(status, locale), ago: agoIn(date, today, locale) });
  return newest && compareDates(newest, date) > 0 ? told : t('status.nothing-newer', { told });
}

/** The age of what makes the state known; 0 when it is undated. */
export const statusAge = ({ date, isUndated }: Status, { date: today }: Release): Age =>
  ageOf(isUndated ? undefined : date, today);
