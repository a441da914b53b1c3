import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { column, type Column } from '../../../src/core/datasets/column.ts';
import { csvOf } from '../../../src/core/datasets/csv.ts';
import { tables } from '../../../src/core/datasets/index.ts';
import { tableFrom } from '../../../src/core/datasets/table.ts';
import { wholeText } from '../../whole.ts';
import { words } from '../../words.ts';
import { smallCatalogue } from './small-catalogue.ts';

const word = words('Mot', 'Word');

const columnWith = (more: Partial<Column<Column<undefined>['example']>>) =>
  column<Column<undefined>['example']>({
    name: 'word',
    type: 'text',
    label: word,
    description: word,
    cellOf: (cell) => cell,
    ...more,
  });

/** One cell as it stands in a file of one column. */
function written(cell: Column<undefined>['example'], more: Parameters<typeof columnWith>[0] = {}): string {
  const table = tableFrom({
    name: 'table',
    label: word,
    description: word,
    columns: [columnWith(more)],
    primaryKey: [],
    foreignKeys: [],
    rowsOf: () => [cell, 'last'],
  });
  return wholeText(csvOf(table, smallCatalogue)).slice('word\r\n'.length, -'\r\nlast\r\n'.length);
}

/** What `datapackage.json` tells a reader to do with a text cell. */
const undone = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1"];

describe('A CSV file', () => {
  test('has a header, ends its lines with CRLF and has no byte order mark', () =>
    expect(
      wholeText(
        csvOf(
          tableFrom({
            name: 't',
            label: word,
            description: word,
            columns: [columnWith({})],
            primaryKey: [],
            foreignKeys: [],
            rowsOf: () => ['a'],
          }),
          smallCatalogue,
        ),
      ),
    ).toBe('word\r\na\r\n'));

  test.each([
    ['unknown', undefined, ''],
    ['a stated no', false, 'false'],
    ['zero', 0, '0'],
    ['a list', ['fr', 'nl'], 'fr;nl'],
    ['quotes and commas', 'a "b", c', '"a ""b"", c"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['an apostrophe that guards nothing', "'t Hoekje", "'t Hoekje"],
  ])('writes %s as it is', (_case, cell, text) => expect(written(cell)).toBe(text));

  test('refuses an item that would be taken for two', () =>
    expect(() => written(['a;b'])).toThrow('“a;b” in word holds a “;”'));

  test.each(formulas)('guards %j with one apostrophe, which a reader can undo', (formula) => {
    const [[cell = '']] = parse(written(formula), { record_delimiter: '\r\n' }) as [[string]];
    expect(cell).toBe(`'${formula}`);
    expect(undone(cell)).toBe(formula);
  });

  test('leaves a negative number alone', () => expect(written(-4.25, { type: 'number' })).toBe('-4.25'));

  test('guards a list that begins as a formula', () => expect(written(['=1', 'b'], { type: 'list' })).toBe("'=1;b"));

  test('leaves a telephone number alone, whose pattern lets no formula in', () =>
    expect(written('+3281000000', { pattern: '^\\+32[0-9]{8}$' })).toBe('+3281000000'));

  test('has no unguarded column of text that a formula could stand in', () => {
    const unguarded = tables.flatMap(({ name, columns }) =>
      columns
        .filter(({ type, pattern }) => type === 'text' && pattern !== undefined)
        .map((meaning) => ({ table: name, ...meaning })),
    );
    const open = unguarded.filter(({ pattern = '' }) => formulas.some((formula) => new RegExp(pattern).test(formula)));
    expect(open.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
  });
});
