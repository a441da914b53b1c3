import type { Catalogue } from '../core/catalogue.ts';
import { type Download, type Machine, piecesOf } from '../core/datasets/dataset.ts';
import { dayCsv, filedDays } from '../core/datasets/day-csv.ts';
import { datasets } from '../core/datasets/index.ts';
import { spaceJson } from '../core/datasets/json.ts';
import type { Pieces } from '../core/datasets/pieces.ts';
import type { Publication } from '../core/datasets/publication.ts';
import { seriesCsv } from '../core/datasets/series-csv.ts';
import type { Census } from '../core/grades/linked-spaces.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { descriptions } from '../core/metadata/index.ts';

/** A file of the dataset, by its path below `data/`. */
export type DownloadFile = readonly [path: string, pieces: () => Pieces];

/** The names of the files that are made from the register alone, in the order in which they are told; those of linked data follow. */
export const dataNames: readonly string[] = datasets.map(({ file }) => file);
export const linkedNames: readonly string[] = linkedDatasets.map(({ file }) => file);

function named<Kind extends Download>(name: string, among: readonly Kind[]): Kind {
  const found = among.find(({ file }) => file === name);
  if (found) return found;
  throw new Error(`No download is called ${name}.`);
}

/** One of the files that are not linked data. */
export const dataFile = (name: string, catalogue: Catalogue, machine: Machine): DownloadFile => [
  name,
  () => piecesOf(named(name, datasets), catalogue, machine),
];

/** One of those that are, which says where the site stands; the census sees what goes into it. */
export const linkedFile = (name: string, catalogue: Catalogue, homepage: string, { passing }: Census): DownloadFile => [
  name,
  () => named(name, linkedDatasets).textOf(catalogue, homepage, passing),
];

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
