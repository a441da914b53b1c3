import type { Catalogue } from '../core/catalogue.ts';
import { contentOf, type Content } from '../core/datasets/dataset.ts';
import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import { manifestOf } from '../core/datasets/manifest.ts';
import type { Publication } from '../core/datasets/publication.ts';
import { seriesCsv } from '../core/datasets/series-csv.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { archive, zipOf } from '../core/datasets/zip.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { descriptions } from '../core/metadata/index.ts';
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
async function datasetsOf(catalogue: Catalogue, homepage: string): Promise<Downloads> {
  const files = new Map<string, Content>();
  for (const dataset of datasets) files.set(dataset.file, await contentOf(dataset, catalogue, { sqliteOf }));
  for (const { file, textOf } of linkedDatasets) files.set(file, textOf(catalogue, homepage));
  return files;
}

/** The files that say what the others are. */
const descriptionsOf = (publication: Publication): Downloads =>
  new Map(descriptions.map(({ file, textOf }) => [file, textOf(publication)]));

/** One file for each space, and one for each series of published numbers. */
const recordsOf = (catalogue: Catalogue): Downloads =>
  new Map([
    ...catalogue.spaces.map((space) => [`spaces/${space.id}.json`, spaceJson(space)] as const),
    ...catalogue.statistics.map((series) => [`statistics/${series.id}.csv`, seriesCsv(series, catalogue)] as const),
  ]);

interface Made {
  readonly downloads: Downloads;
  readonly publication: Publication;
}

/** In the order in which they know of each other: data, descriptions, the proof, the archive of these, the sums of all. */
async function made(): Promise<Made> {
  const { catalogue, hashes } = loadEdition();
  const { homepage, repository } = siteAddress();
  const data = await datasetsOf(catalogue, homepage);
  const told = { catalogue, homepage, repository, sources: readGazetteerSources() };
  const publication = { ...told, datasets: [...datasets, ...linkedDatasets], files: writtenIn(data) };
  const described = new Map([...data, ...descriptionsOf(publication)]);
  const records = recordsOf(catalogue);
  const files = writtenIn(new Map([...described, ...records]));
  const proven = new Map([...described, ['manifest.json', manifestOf({ catalogue, hashes, files })] as const]);
  const packed = zipOf(proven, catalogue.release.date);
  const downloads = new Map([...proven, [archive.file, packed] as const, ...records]);
  return { downloads: downloads.set('SHA256SUMS', checksumsOf(downloads)), publication };
}

let once: Promise<Made> | undefined;

const load = (): Promise<Made> => (once ??= made());

/** All downloads, made once for each build, so that every checksum is of the very bytes that are published. */
export const loadDownloads = async (): Promise<Downloads> => (await load()).downloads;

/** What is told of them: pages and descriptions read the same. */
export const loadPublication = async (): Promise<Publication> => (await load()).publication;
