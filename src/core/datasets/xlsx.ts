import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import type { Catalogue } from '../catalogue.ts';
import type { Cell, Meaning } from './column.ts';
import { plainText } from './csv.ts';
import { dictionaryOf } from './dictionary.ts';
import { releaseTable } from './release-table.ts';
import type { Table } from './table.ts';
import { redated } from './zip.ts';

/** Characters: wide enough for most cells of a column, and no sheet scrolls for ever. */
const width = { least: 8, most: 40 } as const;

/**
 * Text as the format keeps it (ECMA-376, `ST_Xstring`): what XML cannot hold or would change, such as a carriage return,
 * becomes `_x000D_`, and what already looks like that is escaped itself.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => `_x${hexadecimal(sign)}_`);

const hexadecimal = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Unknown is an empty cell; numbers and flags keep their type; a list is text, as in CSV; a date may be a year, so it is text. */
const cellIn = (cell: Cell, meaning: Meaning) =>
  cell === undefined || typeof cell === 'number' || typeof cell === 'boolean'
    ? cell
    : escaped(plainText(cell, meaning));

function widthOf(data: SheetData, index: number): number {
  const lengths = data.slice(0, 100).map((row) => String(row[index] ?? '').length);
  return Math.min(width.most, Math.max(width.least, ...lengths)) + 2;
}

function sheetOf({ name, columns, rows }: Table, catalogue: Catalogue) {
  const body: SheetData = rows(catalogue).map((row) =>
    row.map((cell, index) => cellIn(cell, columns[index] as Meaning)),
  );
  const header = columns.map((meaning) => meaning.name);
  return {
    sheet: name,
    data: [header.map((value) => ({ value, fontWeight: 'bold' as const })), ...body],
    stickyRowsCount: 1,
    columns: columns.map((_, index) => ({ width: widthOf([header, ...body], index) })),
  };
}

/** `spaces.xlsx`: one sheet for each table with its header frozen, after the release and the dictionary of all columns. */
export async function workbookOf(tables: readonly Table[], catalogue: Catalogue): Promise<Uint8Array> {
  const sheets = [releaseTable, dictionaryOf(tables), ...tables].map((table) => sheetOf(table, catalogue));
  const blob = await writeWorkbook(sheets).toBlob();
  return redated(new Uint8Array(await blob.arrayBuffer()), catalogue.release.date);
}
