import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readHeadings } from '../core/import/headings.ts';
import type { Table } from '../core/import/table.ts';
import { ImportError } from './import-text.ts';

const rows = z.array(z.object({ info: z.object({ lines: z.int() }), record: z.array(z.string()) }));

/** Signs that part the cells of a table, the likeliest first. */
const delimiters = [',', ';', '\t'];

/** The one that the first line has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const countOf = (sign: string) => head.split(sign).length;
  return delimiters.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ',';
}

function parsed(text: string) {
  try {
    return rows.parse(parse(text, { delimiter: delimiterOf(text), info: true, skip_empty_lines: true, bom: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(Object(error)['lines'] ?? 1);
    const isUneven = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH';
    throw new ImportError(isUneven ? 'import.uneven-row' : 'import.not-csv', {}, { line, column: 1 });
  }
}

/**
 * A table with a line of headings (CSV, RFC 4180; parted by commas, semicolons or tabs).
 * @throws ImportError where it is cut off, uneven, empty, has a heading twice or none that means a name
 */
export function readTable(text: string): Table {
  const [head, ...rest] = parsed(text);
  if (!head) throw new ImportError('import.empty');
  const names = head.record.map((name) => name.trim());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError('import.heading-twice', { found: twice }, { line: 1, column: 1 });
  const headings = readHeadings(names);
  const hasName = headings.some(({ meant }) => meant && 'field' in meant && meant.field.pointer === '/name');
  if (!hasName) throw new ImportError('import.no-name-column', { names: names.join(', ') }, { line: 1, column: 1 });
  // A record that runs over several lines is named by its last.
  return { headings, rows: rest.map(({ info, record }) => ({ line: info.lines, cells: record })) };
}
