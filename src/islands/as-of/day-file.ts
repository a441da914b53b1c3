import { stringify } from 'csv-stringify/browser/esm/sync';
import { dayRows } from '../../core/as-of/day-rows.ts';
import type { PublishedStates } from '../../core/as-of/published.ts';
import { csvForm } from '../../core/datasets/csv-form.ts';

/** The register on a day as CSV: the same text as the file of that day, where it has one. */
export const dayText = (spaces: readonly PublishedStates[], day: string, release: string): string =>
  stringify(
    [...dayRows(spaces, day, release)].map((row) => [...row]),
    csvForm,
  );
