import type { Catalogue } from '../core/catalogue.ts';
import { type Machine, piecesOf } from '../core/datasets/dataset.ts';
import { dayCsv, filedDays } from '../core/datasets/day-csv.ts';
import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import type { Pieces } from '../core/datasets/pieces.ts';
import type { Publication } from '../core/datasets/publication.ts';
import { seriesCsv } from '../core/datasets/series-csv.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { descriptions } from '../core/metadata/index.ts';

/** A file of the dataset, by its path below `data/`. */
export type DownloadFile = readonly [path: string, pieces: () => Pieces];

/** The names of the files that are made from the register alone, in the order in which they are told. */
export const dataNames: readonly string[] = [...datasets, ...linkedDatasets].map(({ file }) => file);

/** Those that take longest, so that no processor is left with one of them at the end. */
export const longestFirst: readonly string[] = [...linkedDatasets, ...datasets].map(({ file }) => file);

/** One of these files. */
export function dataFile(name: string, catalogue: Catalogue, homepage: string, machine: Machine): DownloadFile {
  const linked = linkedDatasets.find(({ file }) => file === name);
  if (linked) return [name, () => linked.textOf(catalogue, homepage)];
  const found = datasets.find(({ file }) => file === name);
  if (found) return [name, () => piecesOf(found, catalogue, machine)];
  throw new Error(`No download is called ${name}.`);
}

/** The files that say what the others are. */
export const descriptionFiles = (publication: Publication): readonly DownloadFile[] =>
  descriptions.map(({ file, textOf }) => [file, () => [textOf(publication)]]);

/** One file for each space, one for each series of published numbers, and one for the last day of each year. */
export const recordFiles = (catalogue: Catalogue): readonly DownloadFile[] => [
  ...catalogue.spaces.map((space): DownloadFile => [`spaces/${space.id}.json`, () => [spaceJson(space)]]),
  ...catalogue.statistics.map((series): DownloadFile => [
    `statistics/${series.id}.csv`,
    () => seriesCsv(series, catalogue),
  ]),
  ...filedDays(catalogue).map((day): DownloadFile => [`as-of/${day}.csv`, () => dayCsv(day, catalogue)]),
];
