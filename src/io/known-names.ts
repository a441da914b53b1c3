import { catalogueFrom } from '../core/catalogue.ts';
import { askableIn } from '../core/explorer-query.ts';
import type { KnownNames } from '../core/guide/known-names.ts';
import { linkTargets } from '../core/guide/link-targets.ts';
import type { NetworkRecord, SpaceRecord } from '../core/records.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import { folderIn } from './content-folder.ts';
import { chaptersIn, type ReadGuide } from './read-guide.ts';
import { idsIn, keptOf, type Records, type RecordsByKind } from './read-record.ts';
import { readRelease } from './read-releases.ts';

interface ReadFiles {
  /** The content folder. */
  readonly root: string;
  readonly read: RecordsByKind;
  readonly bibliography: Records;
  readonly guide: ReadGuide;
  readonly surroundings: Surroundings;
}

/** What the chapters may name: all that the content folder holds, and what the explorer can be asked of it. */
export function knownNames({ root, read, bibliography, guide, surroundings }: ReadFiles): KnownNames {
  const { gazetteer, spaceIds, networkIds, termIds, questionIds } = surroundings;
  const [list] = [...bibliography.values()];
  const register = catalogueFrom({
    release: readRelease(),
    gazetteer,
    spaces: keptOf<SpaceRecord>(read.space),
    networks: keptOf<NetworkRecord>(read.network),
  });
  const definitionIds = idsIn(folderIn(root, 'definition'));
  const municipalitySlugs = [...gazetteer.municipalities.values()].map(({ slug }) => slug);
  return {
    // A list that is refused for one entry still has the others.
    sources: new Set(Object.keys(Object(list?.value))),
    terms: termIds,
    definitions: definitionIds,
    charts: idsIn(folderIn(root, 'chart')),
    targets: linkTargets({
      spaceIds,
      networkIds,
      municipalitySlugs,
      definitionIds,
      questionIds,
      chapters: chaptersIn(guide),
    }),
    // A network of which no space is known is a number too: nought.
    askable: new Map([...askableIn(register), ['network', [...networkIds]]]),
  };
}
