import { isCalendarDate } from '../../core/dates.ts';

/** The name of the day in the address. */
export const dayParameter = 'date';

/** What a reader asked for: a day of which something is known, or why there is none. */
export type AskedDay =
  { readonly kind: 'day'; readonly day: string } | { readonly kind: 'malformed' | 'early' | 'late' | 'none' };

/** The days of which the register can tell. */
export interface Reach {
  /** Of the first dated evidence. */
  readonly first: string;
  /** Of the release. */
  readonly last: string;
}

/** What a text, typed or from an address, asks for. @param text `YYYY-MM-DD`; undefined where nothing is asked */
export function askedDay(text: string | undefined, { first, last }: Reach): AskedDay {
  if (text === undefined) return { kind: 'none' };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isCalendarDate(text)) return { kind: 'malformed' };
  if (text > last) return { kind: 'late' };
  return text < first ? { kind: 'early' } : { kind: 'day', day: text };
}
