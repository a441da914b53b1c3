import { catalogueFrom, type Catalogue } from '../core/catalogue.ts';
import { datasetHashes, type DatasetHashes } from '../core/datasets/canonical.ts';
import { tables } from '../core/datasets/index.ts';
import { editionOf } from '../core/releases.ts';
import { sha256Of } from './checksums.ts';
import { localeOfEnvironment } from './locale-of-environment.ts';
import { contentFolder } from './folders.ts';
import { readContent } from './read-content.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readRelease, readReleases } from './read-releases.ts';
import { toldProblems } from './told-problems.ts';

/** The whole register with the hashes of its tables; it bears a release's version only where no row differs from it. */
export interface Edition {
  readonly catalogue: Catalogue;
  readonly hashes: DatasetHashes;
}

function load(): Edition {
  const gazetteer = readGazetteer();
  const { problems, ...records } = readContent(contentFolder, gazetteer);
  if (problems.length > 0) throw new Error(`\n${toldProblems(problems, localeOfEnvironment())}`);
  const catalogue = catalogueFrom({ release: readRelease(), gazetteer, ...records });
  const hashes = datasetHashes(tables, catalogue, sha256Of);
  const release = editionOf(readReleases().at(-1), hashes);
  // Tables keep the rows of the very catalogue that they were asked of.
  return { catalogue: release.version === catalogue.release.version ? catalogue : { ...catalogue, release }, hashes };
}

let edition: Edition | undefined;

/**
 * The whole register, read and judged once for each build.
 * @throws with the list that `npm run check` prints, when any record is refused
 */
export function loadEdition(): Edition {
  edition ??= load();
  return edition;
}

/** The register of the edition. */
export const loadCatalogue = (): Catalogue => loadEdition().catalogue;
