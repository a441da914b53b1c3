import type { MessageKey } from '../../i18n/messages.ts';
import type { Voice } from '../voice.ts';

/** The sentences that the element says; its page hands them over in the reader's language. */
export const searchSentences = [
  'search.searching',
  'search.none',
  'search.found',
  'search.found-all',
  'search.close',
  'search.failed',
  'search.read-as',
  'search.stated',
  'search.as-province',
  'search.as-municipality',
  'explorer.remove',
  'explorer.clear',
  'explorer.copied',
  'explorer.copy-failed',
  'search.refine',
  'search.refine-count',
  'search.results',
  'search.part',
  'search.left-aside',
  'search.relaxed',
  'search.silent',
  'search.near-none',
  'search.near-few',
  'search.near-asked',
  'search.near-hint',
  'search.distance',
  'search.some-words',
  'search.instead',
] as const satisfies readonly MessageKey[];

export type SearchSentence = (typeof searchSentences)[number];
export type Say = Voice<SearchSentence>;
