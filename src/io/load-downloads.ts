import type { Catalogue } from '../core/catalogue.ts';
import { dataPackage, type WrittenFile } from '../core/datasets/data-package.ts';
import { contentOf, type Content } from '../core/datasets/dataset.ts';
import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import { bytesOf, checksumsOf, sha256Of } from './checksums.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readGazetteerSources } from './read-gazetteer.ts';
import { siteAddress } from './site-address.ts';
import { sqliteOf } from './sqlite-file.ts';

/** Every file below `/data/`, by its path there, e.g. `spaces.csv`, `spaces/coworking-namur-namur.json`, `SHA256SUMS`. */
export type Downloads = ReadonlyMap<string, Content>;

const writtenFrom = (content: Content): WrittenFile => ({ bytes: bytesOf(content), sha256: sha256Of(content) });

/** One after the other: no two of them are large at the same time. */
async function datasetsOf(catalogue: Catalogue): Promise<Downloads> {
  const files = new Map<string, Content>();
  for (const dataset of datasets) files.set(dataset.file, await contentOf(dataset, catalogue, { sqliteOf }));
  return files;
}

async function made(): Promise<Downloads> {
  const catalogue = loadCatalogue();
  const files = await datasetsOf(catalogue);
  const described = dataPackage({
    catalogue,
    homepage: siteAddress().homepage,
    sources: readGazetteerSources(),
    files: new Map([...files].map(([file, content]) => [file, writtenFrom(content)])),
  });
  const spaces = catalogue.spaces.map((space) => [`spaces/${space.id}.json`, spaceJson(space)] as const);
  const downloads = new Map([...files, ['datapackage.json', described] as const, ...spaces]);
  return downloads.set('SHA256SUMS', checksumsOf(downloads));
}

let downloads: Promise<Downloads> | undefined;

/** All downloads of the release, made once for each build, so that every checksum is of the very bytes that are published. */
export function loadDownloads(): Promise<Downloads> {
  downloads ??= made();
  return downloads;
}
