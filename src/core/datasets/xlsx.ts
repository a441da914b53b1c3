import { strFromU8, unzipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import type { Catalogue } from '../catalogue.ts';
import type { Meaning } from './column.ts';
import type { Packed } from './dataset.ts';
import { dictionaryOf } from './dictionary.ts';
import { gathered } from './pieces.ts';
import { releaseTable } from './release-table.ts';
import { cellText, sheetRows } from './sheet-rows.ts';
import type { Table, TableRow } from './table.ts';

/** Characters: wide enough for most cells of a column, and no sheet scrolls for ever. */
const width = { least: 8, most: 40 } as const;

/** Rows that tell how wide a column should be. */
const rowsMeasured = 100;

/** Rows below the header of a sheet: no spreadsheet opens one of more than 1,048,576 lines. */
const rowsInSheet = 1_048_575;

interface Sheet {
  readonly name: string;
  readonly columns: readonly Meaning[];
  readonly rows: () => IteratorObject<TableRow>;
}

/** A table as one sheet; one that is too long for it goes on in others, e.g. `definitions (2)`. */
function sheetsOf({ name, columns, rows }: Table, catalogue: Catalogue, most: number): readonly Sheet[] {
  const all = () => Iterator.from(rows(catalogue));
  const count = all().reduce((known) => known + 1, 0);
  return Array.from({ length: Math.max(1, Math.ceil(count / most)) }, (_, index) => ({
    name: index === 0 ? name : `${name} (${index + 1})`,
    columns,
    rows: () =>
      all()
        .drop(index * most)
        .take(most),
  }));
}

function widthsOf({ columns, rows }: Sheet): readonly number[] {
  const first = rows().take(rowsMeasured).toArray();
  return columns.map((meaning, index) => {
    const lengths = first.map((row) => cellText(row[index], meaning).length);
    return Math.min(width.most, Math.max(width.least, meaning.name.length, ...lengths)) + 2;
  });
}

const header = (sheet: Sheet) => ({
  sheet: sheet.name,
  data: [sheet.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }))],
  stickyRowsCount: 1,
  columns: widthsOf(sheet).map((characters) => ({ width: characters })),
});

/** Where the rows of a sheet end. */
const end = '</sheetData>';

function* filled(xml: string, { name, columns, rows }: Sheet): Iterable<string> {
  const at = xml.indexOf(end);
  if (at < 0) throw new Error(`The sheet ${name} was made without rows.`);
  yield xml.slice(0, at);
  yield* sheetRows(columns, rows());
  yield xml.slice(at);
}

/**
 * The files of `spaces.xlsx`: one sheet for each table with its header frozen, after the release and the dictionary of all
 * columns. The library makes a workbook of headers, which is small; the rows are put into its sheets as they are written.
 * @param most rows of a sheet
 */
export async function workbookFiles(
  tables: readonly Table[],
  catalogue: Catalogue,
  most = rowsInSheet,
): Promise<readonly Packed[]> {
  const all = [releaseTable, dictionaryOf(tables), ...tables];
  const sheets = all.flatMap((table) => sheetsOf(table, catalogue, most));
  const blob = await writeWorkbook(sheets.map(header)).toBlob();
  const files = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  return files.map(([path, bytes]) => {
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
    const sheet = sheets[Number(number) - 1];
    return { path, pieces: () => (sheet ? gathered(filled(strFromU8(bytes), sheet)) : [bytes]) };
  });
}
