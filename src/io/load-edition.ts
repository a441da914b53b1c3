import type { Catalogue } from '../core/catalogue.ts';
import { datasetHashes, type DatasetHashes } from '../core/datasets/canonical.ts';
import { tables } from '../core/datasets/index.ts';
import { editionOf } from '../core/releases.ts';
import { sha256Of } from './checksums.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readReleases } from './read-releases.ts';

/** The register as it is published: called by its release's version only where it is that release, row by row. */
export interface Edition {
  readonly catalogue: Catalogue;
  readonly hashes: DatasetHashes;
}

function load(): Edition {
  const catalogue = loadCatalogue();
  const hashes = datasetHashes(tables, catalogue, sha256Of);
  const release = editionOf(readReleases().at(-1), hashes);
  return { catalogue: release.version === catalogue.release.version ? catalogue : { ...catalogue, release }, hashes };
}

let edition: Edition | undefined;

/** The edition, made once for each build. */
export function loadEdition(): Edition {
  edition ??= load();
  return edition;
}
