import type { Catalogue } from '../core/catalogue.ts';
import { dataPackage } from '../core/datasets/data-package.ts';
import { contentOf, type Content } from '../core/datasets/dataset.ts';
import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import { manifestOf } from '../core/datasets/manifest.ts';
import { openApi } from '../core/datasets/open-api.ts';
import { seriesCsv } from '../core/datasets/series-csv.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { zipOf } from '../core/datasets/zip.ts';
import { bytesOf, checksumsOf, sha256Of } from './checksums.ts';
import { loadEdition } from './load-catalogue.ts';
import { readGazetteerSources } from './read-gazetteer.ts';
import { siteAddress } from './site-address.ts';
import { sqliteOf } from './sqlite-file.ts';

/** Every file below `/data/`, by its path there, e.g. `spaces.csv`, `spaces/coworking-namur-namur.json`, `SHA256SUMS`. */
export type Downloads = ReadonlyMap<string, Content>;

const writtenIn = (files: Downloads): ReadonlyMap<string, WrittenFile> =>
  new Map([...files].map(([path, content]) => [path, { bytes: bytesOf(content), sha256: sha256Of(content) }]));

/** One after the other: no two of them are being made at the same time. */
async function datasetsOf(catalogue: Catalogue): Promise<Downloads> {
  const files = new Map<string, Content>();
  for (const dataset of datasets) files.set(dataset.file, await contentOf(dataset, catalogue, { sqliteOf }));
  return files;
}

/** The files that say what the others are. */
function descriptionsOf(catalogue: Catalogue, files: Downloads): Downloads {
  const { homepage } = siteAddress();
  const publication = { catalogue, homepage, sources: readGazetteerSources(), files: writtenIn(files) };
  return new Map([
    ['datapackage.json', dataPackage(publication)],
    ['openapi.json', openApi(catalogue.release, homepage)],
  ]);
}

/** One file for each space, and one for each series of published numbers. */
const recordsOf = (catalogue: Catalogue): Downloads =>
  new Map([
    ...catalogue.spaces.map((space) => [`spaces/${space.id}.json`, spaceJson(space)] as const),
    ...catalogue.statistics.map((series) => [`statistics/${series.id}.csv`, seriesCsv(series, catalogue)] as const),
  ]);

/** In the order in which they know of each other: data, descriptions, the proof, the archive of these, the sums of all. */
async function made(): Promise<Downloads> {
  const { catalogue, hashes } = loadEdition();
  const data = await datasetsOf(catalogue);
  const described = new Map([...data, ...descriptionsOf(catalogue, data)]);
  const records = recordsOf(catalogue);
  const files = writtenIn(new Map([...described, ...records]));
  const proven = new Map([...described, ['manifest.json', manifestOf({ catalogue, hashes, files })] as const]);
  const archive = zipOf(proven, catalogue.release.date);
  const downloads = new Map([...proven, ['dataset.zip', archive] as const, ...records]);
  return downloads.set('SHA256SUMS', checksumsOf(downloads));
}

let downloads: Promise<Downloads> | undefined;

/** All downloads, made once for each build, so that every checksum is of the very bytes that are published. */
export function loadDownloads(): Promise<Downloads> {
  downloads ??= made();
  return downloads;
}
