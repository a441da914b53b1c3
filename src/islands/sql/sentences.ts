import type { MessageKey } from '../../i18n/messages.ts';
import type { Voice } from '../voice.ts';

/** The sentences that the element says; its page hands them over in the reader's language. */
export const sqlSentences = [
  'sql.loading',
  'sql.asking',
  'sql.found',
  'sql.found-part',
  'sql.found-cut',
  'sql.none',
  'sql.no-rows',
  'sql.wrong',
  'sql.read-only',
  'sql.several',
  'sql.stopped',
  'sql.late',
  'sql.failed',
  'sql.no-wasm',
  'sql.answer',
  'sql.too-long',
  'sql.from-link',
  'cite.of-link',
  'cite.broken',
  'explorer.copied',
  'explorer.copy-failed',
] as const satisfies readonly MessageKey[];

export type Say = Voice<(typeof sqlSentences)[number]>;
