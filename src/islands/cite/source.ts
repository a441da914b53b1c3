import type { Release } from '../../core/catalogue.ts';
import type { CitedRows } from '../../core/cited/rows.ts';
import type { CitableRelease, Loss } from '../../core/cited/verdict.ts';

/** Where an answer comes from that is cited or compared: the explorer or SQLite, today and at past releases. */
export interface AnswerSource {
  readonly kind: 'explorer' | 'sql';
  /** Parameters that ask the same again, without a `?`. */
  readonly query: string;
  readonly edition: Release;
  /** Today's answer; why it cannot be cited otherwise. */
  readonly now: () => Promise<CitedRows | 'cut' | 'not-asked'>;
  readonly at: (release: CitableRelease) => Promise<CitedRows | Loss>;
}
