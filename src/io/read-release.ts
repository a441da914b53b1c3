import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Release } from '../core/catalogue.ts';
import { contentFolder } from './folders.ts';

/** The register's edition, from `content/release.json`. */
export const readRelease = (): Release =>
  JSON.parse(readFileSync(path.join(contentFolder, 'release.json'), 'utf8')) as Release;
