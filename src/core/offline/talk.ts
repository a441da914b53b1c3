/** What pages say to the worker, and what it answers, each on a port of its own. */
import type { Locale } from '../../i18n/locales.ts';
import type { PackedPart } from './kit.ts';

export type Asked =
  /** A page with a script has opened: what it loaded before the worker was there is kept too. */
  | {
      readonly ask: 'arrived';
      readonly locale: Locale;
      readonly loaded: readonly string[];
      readonly isSparing: boolean;
    }
  | { readonly ask: 'state'; readonly locale: Locale }
  | { readonly ask: 'keep'; readonly names: readonly string[] }
  | { readonly ask: 'remove' }
  /** Said to a worker that waits: its reader wants the newer release now. */
  | { readonly ask: 'takeOver' };

export interface KeptPart extends PackedPart {
  readonly isKept: boolean;
}

/** What is kept at the moment. */
export interface KeptState {
  readonly parts: readonly KeptPart[];
  /** The cache of the pages that were opened. */
  readonly pages: string;
}

export type Answered =
  /** `isGivingWay`: a newer release waits, whose page this is; the page may have it take over now. */
  | { readonly is: 'arrived'; readonly isFromCache: boolean; readonly isGivingWay: boolean }
  | { readonly is: 'state'; readonly state: KeptState }
  | { readonly is: 'progress'; readonly bytes: number; readonly of: number }
  | { readonly is: 'done' }
  | { readonly is: 'failed' };
