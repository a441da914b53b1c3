/** What every reader gives: a table as it was found in a file, whatever the file's format. */

/** `null` where a cell is NULL, absent or empty. */
export type Found = string | number | boolean | readonly string[] | null;

export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Found[])[];
}

/** A column as `manifest.json` names it. */
export interface ToldColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'integer' | 'flag' | 'date' | 'choice' | 'list';
}

/** What a format that knows fewer types than the register needs to be told: flags as 0 and 1, lists as text. */
export type Undo = (value: Found, column: ToldColumn) => Found;

/** A table with each cell brought back to its type. */
export const undone = ({ columns, rows }: ReadTable, told: readonly ToldColumn[], undo: Undo): ReadTable => ({
  columns,
  rows: rows.map((row) => row.map((value, index) => undo(value, told[index] ?? { name: '', type: 'text' }))),
});
