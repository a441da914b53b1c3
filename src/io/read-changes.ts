import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseChanges } from '../core/changes/release-changes.ts';
import type { Release } from '../core/catalogue.ts';
import { contentFolder } from './folders.ts';
import { readReleases } from './read-releases.ts';

/** The file that keeps what a release changed. */
export const changesFile = (content: string, version: string): string =>
  path.join(content, 'releases', `${version}.changes.json`);

function changesOf(content: string, { version }: Release): ReleaseChanges {
  const name = `content/releases/${version}.changes.json`;
  const file = changesFile(content, version);
  if (!existsSync(file))
    throw new Error(`${name} is missing: it keeps what release ${version} changed. Take it back from git.`);
  const changes = JSON.parse(readFileSync(file, 'utf8')) as ReleaseChanges;
  if (changes.version === version) return changes;
  throw new Error(`${name} says it is version ${changes.version}: take the right one back from git.`);
}

/**
 * What each release of a content folder changed, oldest first.
 * @throws when a release has no such file, or one of another version
 */
export const readChanges = (content = contentFolder): readonly ReleaseChanges[] =>
  readReleases(content).map((release) => changesOf(content, release));
