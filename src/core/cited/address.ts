/** What an address says of the answer that it cites: `release=0.2.0&rows=27-9f86d0…`. */
import { isVersion } from '../releases.ts';

export interface Cited {
  /** The edition that answered: a release, or a state after one, e.g. `0.2.0+changes`. */
  readonly release: string;
  /** Rows of the answer. */
  readonly count: number;
  /** Their SHA-256, in lower case hexadecimal digits. */
  readonly hash: string;
}

/** The parameters that no query of the explorer or of SQL has. */
export const citedNames = { release: 'release', rows: 'rows' } as const;

/** Whether an edition is a state between two releases, which no address keeps. */
export const isUnreleased = (version: string): boolean => !isVersion(version);

export const citedQuery = ({ release, count, hash }: Cited): string =>
  new URLSearchParams([
    [citedNames.release, release],
    [citedNames.rows, `${count}-${hash}`],
  ]).toString();

/** What an address cites; undefined where it cites nothing, `broken` where not all of it is there. */
export function citedIn(params: URLSearchParams): Cited | 'broken' | undefined {
  // A `+` that was not written as %2B comes as a space.
  const release = params.get(citedNames.release)?.replace(' ', '+') ?? null;
  const rows = params.get(citedNames.rows);
  if (release === null && rows === null) return undefined;
  const [, count, hash] = /^(\d{1,9})-([0-9a-f]{64})$/.exec(rows ?? '') ?? [];
  const isRelease = release !== null && isVersion(release.replace(/\+changes$/, ''));
  return isRelease && count && hash ? { release, count: Number(count), hash } : 'broken';
}
