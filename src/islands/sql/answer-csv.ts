import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvForm, guarded } from '../../core/datasets/csv-form.ts';
import type { SqlAnswer } from '../../core/sql/answer.ts';

/** An answer as CSV (RFC 4180), all rows that were kept: unknown is empty, text that a spreadsheet would take for a formula is guarded. */
export const csvOf = ({ columns, rows }: SqlAnswer): string =>
  stringify(
    [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
    csvForm,
  );
