import { catalogueFrom, type Catalogue } from '../core/catalogue.ts';
import { localeOfEnvironment } from './locale-of-environment.ts';
import { contentFolder } from './folders.ts';
import { readContent } from './read-content.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readRelease } from './read-releases.ts';
import { toldProblems } from './told-problems.ts';

function load(): Catalogue {
  const gazetteer = readGazetteer();
  const { problems, ...records } = readContent(contentFolder, gazetteer);
  if (problems.length > 0) throw new Error(`\n${toldProblems(problems, localeOfEnvironment())}`);
  return catalogueFrom({ release: readRelease(), gazetteer, ...records });
}

let catalogue: Catalogue | undefined;

/**
 * The whole register, read and judged once for each build.
 * @throws with the list that `npm run check` prints, when any record is refused
 */
export function loadCatalogue(): Catalogue {
  catalogue ??= load();
  return catalogue;
}
