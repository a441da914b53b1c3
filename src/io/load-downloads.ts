import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import type { Publication, WrittenFile } from '../core/datasets/publication.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { descriptions } from '../core/metadata/index.ts';
import { checksumsOf, sha256Of } from './checksums.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readGazetteerSources } from './read-gazetteer.ts';
import { siteAddress } from './site-address.ts';

/** Every file below `/data/`, by its path there, e.g. `spaces.csv`, `spaces/coworking-namur-namur.json`, `SHA256SUMS`. */
export type Downloads = ReadonlyMap<string, string>;

interface Made {
  readonly downloads: Downloads;
  readonly publication: Publication;
}

const writtenFrom = (text: string): WrittenFile => ({ bytes: Buffer.byteLength(text), sha256: sha256Of(text) });

function made(): Made {
  const catalogue = loadCatalogue();
  const { homepage, repository } = siteAddress();
  const files = [
    ...datasets.map(({ file, textOf }) => [file, textOf(catalogue)] as const),
    ...linkedDatasets.map(({ file, textOf }) => [file, textOf(catalogue, homepage)] as const),
  ];
  const publication = {
    catalogue,
    homepage,
    repository,
    sources: readGazetteerSources(),
    datasets: [...datasets, ...linkedDatasets],
    files: new Map(files.map(([file, text]) => [file, writtenFrom(text)])),
  };
  const described = descriptions.map(({ file, textOf }) => [file, textOf(publication)] as const);
  const spaces = catalogue.spaces.map((space) => [`spaces/${space.id}.json`, spaceJson(space)] as const);
  const downloads = new Map([...files, ...described, ...spaces]);
  return { downloads: downloads.set('SHA256SUMS', checksumsOf(downloads)), publication };
}

let once: Made | undefined;

function load(): Made {
  once ??= made();
  return once;
}

/** All downloads of the release, made once for each build, so that every checksum is of the very text that is published. */
export const loadDownloads = (): Downloads => load().downloads;

/** What is told of them: pages and descriptions read the same. */
export const loadPublication = (): Publication => load().publication;
