import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '../catalogue.ts';
import type { Cell, Meaning } from './column.ts';
import { guarded } from './formula.ts';
import { inGroups } from './pieces.ts';
import type { Table } from './table.ts';

/** Between the items of a list in one cell. */
export const listDelimiter = ';';

/** Columns of a closed form (a pattern, a choice, a number, a date) cannot hold a formula, so `+3223290000` stays as it is. */
const isFreeText = ({ type, pattern }: Meaning): boolean =>
  (type === 'text' || type === 'list') && pattern === undefined;

function joined(items: readonly string[], { name }: Meaning): string {
  const split = items.find((item) => item.includes(listDelimiter));
  if (split !== undefined)
    throw new Error(`“${split}” in ${name} holds a “${listDelimiter}”, which separates the items of a list.`);
  return items.join(listDelimiter);
}

/** A cell as text: unknown is empty, flags are `true` and `false`, numbers have a decimal point. */
export function plainText(cell: Cell, meaning: Meaning): string {
  return typeof cell === 'object' ? joined(cell, meaning) : String(cell ?? '');
}

/**
 * Free text that a spreadsheet would take for a formula gets one apostrophe in front; a reader takes it
 * away again from every cell of such a column that matches `^'+[=+\-@…]`, and has the text as it was.
 */
function safeText(cell: Cell, meaning: Meaning): string {
  const text = plainText(cell, meaning);
  return isFreeText(meaning) ? guarded(text) : text;
}

// The library leaves a lone line break bare once the ends of lines are named; RFC 4180 wants it in quotes.
const form = { record_delimiter: 'windows', quote_record_delimiter: true } as const;

/** Lines that the library is given at once. */
const linesAtOnce = 500;

/** A table as CSV, piece by piece: RFC 4180 with CRLF and a header line, UTF-8 without byte order mark. */
export function* csvOf({ columns, rows }: Table, catalogue: Catalogue): Iterable<string> {
  yield stringify([columns.map(({ name }) => name)], form);
  for (const group of inGroups(rows(catalogue), linesAtOnce))
    yield stringify(
      group.map((row) => columns.map((meaning, index) => safeText(row[index], meaning))),
      form,
    );
}
