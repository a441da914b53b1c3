import type { Words } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Dataset } from './index.ts';
import type { Table } from './table.ts';

/** A file below `/data/` as descriptions tell it, whatever writes it. */
export type Published = Pick<Dataset, 'file' | 'mediaType' | 'label' | 'description' | 'table'>;

/** What is known of a file once it is written. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256 in lower case hexadecimal digits. */
  readonly sha256: string;
}

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
  readonly datasets: readonly Published[];
  /** Every dataset's file, by its name. */
  readonly files: ReadonlyMap<string, WrittenFile>;
}

/** The tables among some downloads, each once, whatever other formats it has. */
export const tablesIn = (datasets: readonly Published[]): readonly Table[] =>
  datasets.flatMap(({ mediaType, table }) => (table && mediaType === 'text/csv' ? [table] : []));
