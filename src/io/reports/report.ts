import type { Locale } from '../../i18n/locales.ts';
import type { Remark } from '../remarks.ts';

/** All that one run of the checker has to say. */
export interface Report {
  readonly locale: Locale;
  /** Problems first, each list sorted by file and place. */
  readonly remarks: readonly Remark[];
  /** How many records and texts of each kind are right, e.g. `{ spaces: 219 }`. */
  readonly passed: Readonly<Record<string, number>>;
}

/** A report as the text of one file. */
export type WriteReport = (report: Report) => string;
