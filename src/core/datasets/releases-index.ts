import type { ReleaseRecord } from '../releases.ts';

const summaryOf = ({ tables }: ReleaseRecord) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, { sha256, rows }]) => [name, { count: Object.keys(rows).length, sha256 }]),
  );

/**
 * `releases/index.json`: every release with the hashes of its tables, newest first.
 * @param here the versions whose files this copy of the site holds; the others have no path
 */
export function releasesIndex(releases: readonly ReleaseRecord[], here: ReadonlySet<string>): string {
  const told = releases.toReversed().map((release) => ({
    version: release.version,
    date: release.date,
    ...(here.has(release.version) && { path: `${release.version}/` }),
    tables: summaryOf(release),
  }));
  return `${JSON.stringify({ releases: told }, null, 1)}\n`;
}
