import type { TableColumns } from '../changes/release-changes.ts';
import type { Table, TableRow } from './table.ts';

function withColumns(table: Table, names: readonly string[]): Table | undefined {
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  if (places.includes(-1)) return undefined;
  const columns = places.flatMap((place) => table.columns[place] ?? []);
  function* rows(...given: Parameters<Table['rows']>): Iterable<TableRow> {
    for (const row of table.rows(...given)) yield places.map((place) => row[place]);
  }
  return { ...table, columns, rows };
}

/** Tables as a release had them, without what came later; undefined where one of its tables or columns is no more. */
export function releasedTables(tables: readonly Table[], columns: TableColumns): readonly Table[] | undefined {
  const kept = tables.filter(({ name }) => Object.hasOwn(columns, name));
  const released = kept.flatMap((table) => withColumns(table, Object.keys(columns[table.name] ?? {})) ?? []);
  return released.length === Object.keys(columns).length ? released : undefined;
}
