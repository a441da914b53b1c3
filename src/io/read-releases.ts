import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Release } from '../core/catalogue.ts';
import { beforeAll, compareVersions, type ReleaseRecord } from '../core/releases.ts';
import { contentFolder } from './folders.ts';

/** The file of a release in a content folder. */
export const releaseFile = (content: string, version: string): string =>
  path.join(content, 'releases', `${version}.json`);

/**
 * All releases of a content folder, oldest first.
 * @throws when a file is called otherwise than the version in it
 */
export function readReleases(content = contentFolder): readonly ReleaseRecord[] {
  const folder = path.join(content, 'releases');
  const files = existsSync(folder) ? readdirSync(folder).filter(isRecord) : [];
  return files.map((name) => recordIn(folder, name)).toSorted((a, b) => compareVersions(a.version, b.version));
}

// Beside each stands what it changed: `<version>.changes.json`.
const isRecord = (name: string): boolean => name.endsWith('.json') && !name.endsWith('.changes.json');

function recordIn(folder: string, name: string): ReleaseRecord {
  const record = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ReleaseRecord;
  if (name === `${record.version}.json`) return record;
  throw new Error(`content/releases/${name} says it is version ${record.version}: call it ${record.version}.json.`);
}

/** The newest release; its date is "today" for everything that is computed. */
export function readRelease(content = contentFolder): Release {
  const { version, date } = readReleases(content).at(-1) ?? beforeAll;
  return { version, date };
}
