import type { Cell, Meaning } from './column.ts';
import { plainText } from './csv.ts';
import type { TableRow } from './table.ts';

const hexadecimal = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Text as the format keeps it (ECMA-376, `ST_Xstring`): what XML cannot hold or would change, such as a carriage return,
 * becomes `_x000D_`, and what already looks like that is escaped itself.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => `_x${hexadecimal(sign)}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A cell as readers see it: unknown is empty, a list is text, as in CSV. */
export const cellText = (cell: Cell, meaning: Meaning): string => plainText(cell, meaning);

/** The letters of a column: `A` to `Z`, then `AA`. */
export const lettersOf = (index: number): string =>
  (index < 26 ? '' : lettersOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Numbers and flags keep their type; a date may be a year, so it is text, which stands in its cell and in no list beside. */
function cellXml(at: string, cell: Cell, meaning: Meaning): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  const text = escaped(cellText(cell, meaning));
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The rows of a sheet (ECMA-376, SpreadsheetML) below its header, which is row 1. */
export function* sheetRows(columns: readonly Meaning[], rows: Iterable<TableRow>): Iterable<string> {
  const letters = columns.map((_, index) => lettersOf(index));
  let line = 1;
  for (const row of rows) {
    line += 1;
    const cells = columns.map((meaning, index) => cellXml(`${letters[index]}${line}`, row[index], meaning));
    yield `<row r="${line}">${cells.join('')}</row>`;
  }
}
