/** Reads a workbook with SheetJS, which has nothing to do with what wrote it. */
import { readFileSync } from 'node:fs';
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Found, ReadTable, Undo } from './read-table.ts';

export const workbookIn = (file: string): WorkBook => read(readFileSync(file), { dense: false });

/** The cell's own type in the file decides: text, number or boolean; any other is not expected. */
function foundIn(cell: CellObject | undefined): Found {
  if (cell === undefined || cell.t === 'z') return null;
  if (cell.t === 's' || cell.t === 'n' || cell.t === 'b') return cell.v as Found;
  throw new Error(`A cell is of the type “${cell.t}”.`);
}

/** A sheet: its first line, then the others as wide as that. */
export function sheetTable(sheet: WorkSheet | undefined): ReadTable {
  if (!sheet?.['!ref']) throw new Error('There is no such sheet.');
  const { e: end } = utils.decode_range(sheet['!ref']);
  const line = (r: number): readonly Found[] =>
    Array.from({ length: end.c + 1 }, (_, c) => foundIn(sheet[utils.encode_cell({ r, c })] as CellObject | undefined));
  const lines = Array.from({ length: end.r + 1 }, (_, r) => line(r));
  return { columns: (lines[0] ?? []).map(String), rows: lines.slice(1) };
}

/** A list stands as text, its items separated as in CSV. */
export const fromSheet: Undo = (value, { type }) =>
  type === 'list' && typeof value === 'string' ? value.split(';') : value;
