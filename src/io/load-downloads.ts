import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import type { WrittenFile } from '../core/datasets/publication.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { descriptions } from '../core/metadata/index.ts';
import { checksumsOf, sha256Of } from './checksums.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readGazetteerSources } from './read-gazetteer.ts';
import { siteAddress } from './site-address.ts';

/** Every file below `/data/`, by its path there, e.g. `spaces.csv`, `spaces/coworking-namur-namur.json`, `SHA256SUMS`. */
export type Downloads = ReadonlyMap<string, string>;

const writtenFrom = (text: string): WrittenFile => ({ bytes: Buffer.byteLength(text), sha256: sha256Of(text) });

function made(): Downloads {
  const catalogue = loadCatalogue();
  const { homepage, repository } = siteAddress();
  const files = [
    ...datasets.map(({ file, textOf }) => [file, textOf(catalogue)] as const),
    ...linkedDatasets.map(({ file, textOf }) => [file, textOf(catalogue, homepage)] as const),
  ];
  const written = new Map(files.map(([file, text]) => [file, writtenFrom(text)]));
  const publication = {
    catalogue,
    homepage,
    repository,
    sources: readGazetteerSources(),
    datasets: [...datasets, ...linkedDatasets],
    files: written,
  };
  const described = descriptions.map(({ file, textOf }) => [file, textOf(publication)] as const);
  const spaces = catalogue.spaces.map((space) => [`spaces/${space.id}.json`, spaceJson(space)] as const);
  const downloads = new Map([...files, ...described, ...spaces]);
  return downloads.set('SHA256SUMS', checksumsOf(downloads));
}

let downloads: Downloads | undefined;

/** All downloads of the release, made once for each build, so that every checksum is of the very text that is published. */
export function loadDownloads(): Downloads {
  downloads ??= made();
  return downloads;
}
