import { expect, test, vi } from 'vitest';
import { keepRows, tableFrom } from '../../../src/core/datasets/table.ts';
import { spacesTable } from '../../../src/core/datasets/spaces-table.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** A table of the identifiers of spaces that counts how often its rows are made. */
function counted() {
  const rowsOf = vi.fn(({ spaces }: typeof smallCatalogue) => spaces);
  const [id] = spacesTable.columns;
  const { name, label, description, primaryKey } = spacesTable;
  const column = { ...id, cellOf: (space: { readonly id: string }) => space.id } as never;
  return {
    rowsOf,
    table: tableFrom({ name, label, description, primaryKey, foreignKeys: [], columns: [column], rowsOf }),
  };
}

const ids = smallCatalogue.spaces.map(({ id }) => [id]);

test('Rows are made anew for each reader, so that a table of a million is never held', () => {
  const { rowsOf, table } = counted();
  expect([...table.rows({ ...smallCatalogue })]).toEqual(ids);
  const again = { ...smallCatalogue };
  table.rows(again);
  expect([...table.rows(again)]).toEqual(ids);
  expect(rowsOf).toHaveBeenCalledTimes(2);
});

test('Of a catalogue whose rows are kept they are made once, and are the same', () => {
  const { rowsOf, table } = counted();
  const catalogue = { ...smallCatalogue };
  keepRows(catalogue);
  expect([...table.rows(catalogue)]).toEqual(ids);
  expect([...table.rows(catalogue)]).toEqual(ids);
  expect(rowsOf).toHaveBeenCalledTimes(1);
});
