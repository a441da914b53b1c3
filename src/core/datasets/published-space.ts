import type { Space } from '../catalogue.ts';
import type { SpaceRecord } from '../records.ts';
import type { Cell } from './column.ts';
import { derivedColumns } from './derived-columns.ts';

/** A space's record as it is published: its identifier, which a file may leave out, goes first. */
export const publishedRecord = ({ id, record }: Space): SpaceRecord & { readonly id: string } =>
  Object.assign({ id }, record, { id });

/** A space with what follows from its record; without `derived` it is a record of the schema. */
export interface PublishedSpace extends SpaceRecord {
  readonly id: string;
  /** The derived columns of `spaces.csv` under the same names; an unknown one is left out. */
  readonly derived: Readonly<Record<string, Cell>>;
}

export function publishedSpace(space: Space): PublishedSpace {
  const derived = derivedColumns
    .map(({ name, cellOf }) => [name, cellOf(space)] as const)
    .filter(([, cell]) => cell !== undefined);
  return { ...publishedRecord(space), derived: Object.fromEntries(derived) };
}
