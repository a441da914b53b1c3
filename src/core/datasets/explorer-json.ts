import type { Catalogue } from '../catalogue.ts';
import { explorerIndexOf } from '../explorer-index.ts';
import { origin } from './json.ts';
import { longJson, longList } from './long-json.ts';
import { byId, type Table } from './table.ts';

/** `explorer.json`: the table of spaces with unknown as null, and for each row the values by which the explorer filters, in columns. */
export function explorerJson({ columns, rows }: Table, catalogue: Catalogue): Iterable<string> {
  const { facets } = explorerIndexOf({ ...catalogue, spaces: catalogue.spaces.toSorted(byId) });
  const cells = rows(catalogue)[Symbol.iterator]();
  return longJson({
    ...origin(catalogue),
    columns: columns.map(({ name }) => name),
    facets,
    rows: longList(Iterator.from(cells).map((row) => row.map((cell) => cell ?? null))),
  });
}
