import type { Evidence } from '../evidence.ts';
import type { SpaceRecord } from '../records.ts';

/** Where a page or a look stands in its record, e.g. `/sources/2`, `/checks/0`. */
export const evidencePointer = ({ sources = [] }: Pick<SpaceRecord, 'sources'>, { number, check }: Evidence): string =>
  check ? `/checks/${number - 1 - sources.length}` : `/sources/${number - 1}`;
