import { catalogueFrom, type Catalogue, type Release } from '../core/catalogue.ts';
import { tableSums, type TableSums } from '../core/datasets/canonical.ts';
import { tables } from '../core/datasets/index.ts';
import { editionOf } from '../core/releases.ts';
import { newSum } from './checksums.ts';
import { judgedLeft } from './judged-content.ts';
import { localeOfEnvironment } from './locale-of-environment.ts';
import { contentFolder } from './folders.ts';
import { readContent } from './read-content.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readRelease, readReleases } from './read-releases.ts';
import { toldProblems } from './told-problems.ts';
import { noteLeft } from './written-downloads.ts';

/** The whole register with the sums of its tables; it bears a release's version only where no row differs from it. */
export interface Edition {
  readonly catalogue: Catalogue;
  readonly sums: TableSums;
}

/** @param known the release to bear, where it has been found already */
function read(known?: Release): Catalogue {
  const gazetteer = readGazetteer();
  const { problems, ...records } = judgedLeft() ?? readContent(contentFolder, gazetteer);
  if (problems.length > 0) throw new Error(`\n${toldProblems(problems, localeOfEnvironment())}`);
  return catalogueFrom({ release: known ?? readRelease(), gazetteer, ...records });
}

/** The register before it is known which release it bears, in a thread that takes a share of its sums. */
let unreleased: Catalogue | undefined;

/** The sums of a share of all tables, the `index`-th of so many: threads take them together. */
export function shareOfSums(index: number, parts: number): TableSums {
  unreleased ??= read();
  return tableSums(
    tables.filter((_, at) => at % parts === index),
    unreleased,
    newSum,
  );
}

function load(known?: TableSums): Edition {
  const catalogue = unreleased ?? read();
  unreleased = undefined;
  const sums = known ?? tableSums(tables, catalogue, newSum);
  const release = editionOf(readReleases().at(-1), sums);
  return { catalogue: release.version === catalogue.release.version ? catalogue : { ...catalogue, release }, sums };
}

let edition: Edition | undefined;

/**
 * The whole register, read and judged once for each build.
 * @param sums those of its tables, where threads have taken them together
 * @throws with the list that `npm run check` prints, when any record is refused
 */
export function loadEdition(sums?: TableSums): Edition {
  edition ??= load(sums);
  return edition;
}

let catalogue: Catalogue | undefined;

/** The register of the edition; where its downloads are written already, they say which release it bears. */
export function loadCatalogue(): Catalogue {
  catalogue ??= loadOnce();
  return catalogue;
}

function loadOnce(): Catalogue {
  const release = noteLeft()?.release;
  return release ? read(release) : loadEdition().catalogue;
}
