import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releasesIndex } from '../core/datasets/releases-index.ts';
import { feedFolder } from '../core/feeds/feed-paths.ts';
import type { ReleaseRecord } from '../core/releases.ts';
import { sha256Of, sumsIn } from './checksums.ts';

/** Where the permanent addresses of the releases are made. */
export interface ReleaseFolders {
  /** The built `data/`, with the latest downloads. */
  readonly data: string;
  /** A copy of the `data/releases/` that is online, where there is one. */
  readonly published?: string | undefined;
  /** All releases, oldest first. */
  readonly releases: readonly ReleaseRecord[];
}

/** What became of each release, by version. */
export interface KeptReleases {
  /** Made from this build. */
  readonly made: readonly string[];
  /** Taken over as they were published. */
  readonly kept: readonly string[];
  /** Not to be had: neither published nor what this build holds. */
  readonly missing: readonly string[];
}

/** The paths in a folder whose bytes are not those that its `SHA256SUMS` promises. */
function spoiltIn(folder: string): readonly string[] {
  const sums = path.join(folder, 'SHA256SUMS');
  if (!existsSync(sums)) return ['SHA256SUMS'];
  return sumsIn(readFileSync(sums, 'utf8'))
    .filter(({ sha256, file }) => !isFile(path.join(folder, file), sha256))
    .map(({ file }) => file);
}

const isFile = (file: string, sha256: string): boolean => existsSync(file) && sha256Of(readFileSync(file)) === sha256;

/** A published release is for ever: its files are copied as they are, or the build ends. */
function takeOver(from: string, to: string): void {
  const spoilt = spoiltIn(from);
  if (spoilt.length > 0)
    throw new Error(`${from} is not as it was published: ${spoilt.join(', ')}. Fetch that release again.`);
  cpSync(from, to, { recursive: true });
}

/** The version that this build's downloads carry; with `+changes` it is no release. */
const builtVersion = (data: string): string =>
  (JSON.parse(readFileSync(path.join(data, 'datapackage.json'), 'utf8')) as { version: string }).version;

function makeFrom(data: string, to: string): void {
  // Feeds go on from release to release, and so are part of none.
  const names = readdirSync(data).filter((name) => name !== 'releases' && name !== feedFolder);
  for (const name of names) cpSync(path.join(data, name), path.join(to, name), { recursive: true });
}

/**
 * Puts every release that can be had below `data/releases/<version>/`, and writes `data/releases/index.json`.
 * Published copies win over new ones: what was once published is never written anew.
 * @throws when a published copy does not match its own checksums
 */
export function keepReleases({ data, published, releases }: ReleaseFolders): KeptReleases {
  const versions = releases.map(({ version }) => version);
  const kept = versions.filter((version) => published && existsSync(path.join(published, version)));
  const made = versions.filter((version) => version === builtVersion(data) && !kept.includes(version));
  const target = (version: string): string => path.join(data, 'releases', version);
  for (const version of made) makeFrom(data, target(version));
  for (const version of kept) takeOver(path.join(published ?? '', version), target(version));
  const here = new Set([...kept, ...made]);
  mkdirSync(path.join(data, 'releases'), { recursive: true });
  writeFileSync(path.join(data, 'releases', 'index.json'), releasesIndex(releases, here));
  return { made, kept, missing: versions.filter((version) => !here.has(version)) };
}
