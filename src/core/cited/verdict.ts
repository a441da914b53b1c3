import type { Release } from '../catalogue.ts';
import { isUnreleased, type Cited } from './address.ts';
import { differenceBetween, type Difference } from './difference.ts';
import type { CitedRows } from './rows.ts';

/** A past release and where its answers can be worked out again, as `releases/citable.json` has it. */
export interface CitableRelease extends Release {
  /** Paths below `data/releases/`; missing where that release's data cannot be had. */
  readonly explorer?: string;
  readonly database?: string;
}

/** Why the earlier rows cannot be shown. */
export type Loss = 'unreleased' | 'not-kept' | 'not-asked' | 'not-loaded';

/** What has become of an answer that was cited. */
export type Verdict =
  /** `columnsAdded` are those that it did not have then. */
  | { readonly kind: 'same'; readonly columnsAdded?: readonly string[] }
  /** No release of that version is known; `isSame` where the rows are yet those of today. */
  | { readonly kind: 'unknown-release'; readonly isSame: boolean }
  /** The address does not carry the hash of that release's answer; `isSame` where that answer is today's. */
  | { readonly kind: 'altered'; readonly isSame: boolean; readonly countThen: number }
  | { readonly kind: 'lost'; readonly loss: Loss }
  | { readonly kind: 'differs'; readonly difference: Difference; readonly countThen: number };

export interface Ground {
  readonly cited: Cited;
  /** The edition that answers today, and its rows. */
  readonly edition: Release;
  readonly now: CitedRows;
  readonly releases: readonly CitableRelease[];
  readonly hashOf: (rows: CitedRows) => Promise<string>;
  /** What that release answers. */
  readonly answerOf: (release: CitableRelease) => Promise<CitedRows | Loss>;
}

const isOnlyWider = ({ added, removed, changed, columnsRemoved }: Difference): boolean =>
  [added, removed, changed, columnsRemoved].every(({ length }) => length === 0);

/** Compares an answer that was cited with today's. */
export async function verdictOf({ cited, edition, now, releases, hashOf, answerOf }: Ground): Promise<Verdict> {
  const isSame = (await hashOf(now)) === cited.hash && now.rows.length === cited.count;
  if (isUnreleased(cited.release)) return isSame ? { kind: 'same' } : { kind: 'lost', loss: 'unreleased' };
  if (cited.release === edition.version)
    return isSame ? { kind: 'same' } : { kind: 'altered', isSame: true, countThen: now.rows.length };
  const release = releases.find(({ version }) => version === cited.release);
  if (!release) return { kind: 'unknown-release', isSame };
  const then = await answerOf(release);
  // Without that release's own answer, only the hash speaks for what the address says.
  if (typeof then === 'string') return isSame ? { kind: 'same' } : { kind: 'lost', loss: then };
  const [hashThen, hashNow] = [await hashOf(then), await hashOf(now)];
  const countThen = then.rows.length;
  if (hashThen !== cited.hash || countThen !== cited.count)
    return { kind: 'altered', isSame: hashThen === hashNow, countThen };
  if (isSame) return { kind: 'same' };
  const difference = differenceBetween(then, now);
  // A column that came since makes other lines of the same rows.
  return isOnlyWider(difference)
    ? { kind: 'same', columnsAdded: difference.columnsAdded }
    : { kind: 'differs', difference, countThen };
}
