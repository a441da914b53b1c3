import type { Release } from '../catalogue.ts';
import { tableCounts, tableStats, type TableCounts, type TableStats } from '../datasets/column-stats.ts';
import { dataPackage } from '../datasets/data-package.ts';
import { tablesIn, type Publication } from '../datasets/publication.ts';
import { catalogGraph } from '../metadata/catalog-graph.ts';
import { descriptionFiles } from '../metadata/described.ts';
import { openApi } from '../metadata/open-api.ts';
import { onceFor } from '../once-for.ts';
import type { Graph } from '../rdf/graph.ts';
import { linkedSpaces, type LinkedSpaces } from './linked-spaces.ts';
import type { MeasuredPages } from './measured-pages.ts';
import { tableFaults, type TableFaults } from './table-faults.ts';

/** A column as the data package tells of it, as far as it is judged. */
export interface PackageField {
  readonly name: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly decimalChar?: string;
  readonly groupChar?: string;
}

export interface PackageResource {
  readonly name: string;
  readonly path?: string;
  readonly format?: string;
  readonly mediatype?: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly schema?: { readonly fields: readonly PackageField[]; readonly primaryKey?: readonly string[] };
}

/** A data package, as far as it is judged. */
export interface Package {
  readonly $schema?: string;
  readonly name?: string;
  readonly version?: string;
  readonly licenses?: readonly { readonly path?: string }[];
  readonly sources?: readonly {
    readonly title?: string;
    readonly path?: string;
    readonly 'x-licence'?: { readonly path?: string };
  }[];
  readonly resources: readonly PackageResource[];
}

interface Api {
  readonly openapi?: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What is found by reading every row and every thing that the dataset tells. */
export interface Audit {
  readonly linked: LinkedSpaces;
  readonly tables: readonly TableFaults[];
  /** What is known of each column, table by table in the order of the dataset. */
  readonly counts: readonly TableCounts[];
}

/** What the judges look at: what the build has made, read as others would read it. */
export interface GradeGround extends Audit {
  readonly homepage: string;
  readonly repository: string;
  readonly release: Release;
  readonly catalog: Graph;
  readonly package: Package;
  readonly api: Api;
  /** The files that describe the others, by their path in the site. */
  readonly descriptions: readonly string[];
  readonly spaces: { readonly all: number; readonly withEvidence: number };
  /** Missing where the pages are not built, or not yet. */
  readonly pages?: MeasuredPages | undefined;
}

/**
 * Reads the whole dataset again, as others would read it: a build does it once.
 * @param linked what has been counted while the linked data was written; else it is made for that
 */
export function auditOf(
  publication: Pick<Publication, 'catalogue' | 'homepage' | 'datasets'>,
  linked: LinkedSpaces = linkedSpaces(publication),
): Audit {
  const { catalogue, datasets } = publication;
  const tables = tablesIn(datasets);
  return {
    linked,
    tables: tableFaults(tables, catalogue),
    counts: tables.map((table) => tableCounts(table, catalogue)),
  };
}

/** What is known of every column of every table: as it was found once, or else counted now. */
export function statsOf({
  audit,
  datasets,
  catalogue,
}: Pick<Publication, 'audit' | 'datasets' | 'catalogue'>): readonly TableStats[] {
  return tablesIn(datasets).map((table, index) =>
    tableStats(table, audit?.counts[index] ?? tableCounts(table, catalogue)),
  );
}

/** Of a publication, what no page can change. */
const withoutPages = onceFor((publication: Publication): Omit<GradeGround, 'pages'> => {
  const { catalogue, homepage, repository, audit } = publication;
  const { spaces, release } = catalogue;
  return {
    homepage,
    repository,
    release,
    catalog: catalogGraph(publication),
    package: JSON.parse(dataPackage(publication)) as Package,
    api: JSON.parse(openApi(publication)) as Api,
    descriptions: descriptionFiles.flatMap(({ files }) => files),
    spaces: { all: spaces.length, withEvidence: spaces.filter(({ evidence }) => evidence.length > 0).length },
    ...(audit ?? auditOf(publication)),
  };
});

/** What there is to judge; the same of every publication of the same files, whatever else it tells of. */
export const groundOf = (publication: Publication, pages?: MeasuredPages): GradeGround => ({
  ...withoutPages(publication),
  pages,
});
