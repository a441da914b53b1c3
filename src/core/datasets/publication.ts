import type { Words } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Audit } from '../grades/ground.ts';
import type { Download } from './dataset.ts';
import type { Table } from './table.ts';
import type { WrittenFile } from './written-file.ts';

/** Whose data stands in the dataset besides the register's own, e.g. Statbel. */
export interface CreditedSource {
  readonly name: string;
  readonly attribution: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** What of theirs it is. */
  readonly gave: Words;
}

/** All that a description of the dataset may read. */
export interface Publication {
  readonly catalogue: Catalogue;
  /** Where the site stands, e.g. `https://example.org/register/`. */
  readonly homepage: string;
  /** The page of the repository, without a slash at the end. */
  readonly repository: string;
  readonly sources: readonly CreditedSource[];
  readonly datasets: readonly Download[];
  /** Every dataset's file, by its name. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** What reading all of it again has found, where somebody has done so. */
  readonly audit?: Audit;
}

/** The tables among some downloads, each once, whatever other formats it has. */
export const tablesIn = (datasets: readonly Download[]): readonly Table[] =>
  datasets.flatMap(({ table }) => (table ? [table] : []));
