import { ByteWriter, ParquetWriter, type ColumnSource, type KeyValue, type SchemaElement } from 'hyparquet-writer';
import type { Catalogue } from '../catalogue.ts';
import { licence, registerName } from '../licence.ts';
import type { Meaning } from './column.ts';
import { inGroups } from './pieces.ts';
import type { Table, TableRow } from './table.ts';

/**
 * Rows of a row group: what a writer holds, and what a reader on the other side of a network may leave out by its
 * smallest and largest values. Smaller groups make the footer long, which every reader fetches first.
 */
export const rowsInGroup = 20_000;

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const scalars = {
  text,
  date: text,
  choice: text,
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  flag: { type: 'BOOLEAN' },
} as const;

/** A column's place in the file's schema; a list takes the three levels that the format asks for. */
export function elementsOf({ name, type, isRequired }: Meaning): readonly SchemaElement[] {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL';
  if (type !== 'list') return [{ name, ...scalars[type], repetition_type }];
  return [
    { name, converted_type: 'LIST', repetition_type, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...text, repetition_type: 'REQUIRED' },
  ];
}

/** A column beside those of the table. */
export interface ExtraColumn {
  readonly name: string;
  readonly elements: readonly SchemaElement[];
  /** What it holds in a row of the table. */
  readonly cellOf: (row: TableRow) => unknown;
  /** Without it, a reader is not told the smallest and the largest value. */
  readonly hasStatistics: boolean;
}

interface Extra {
  readonly columns: readonly ExtraColumn[];
  /** What is known of the whole once the last row is written. */
  readonly metadata: () => readonly KeyValue[];
}

const originOf = ({ release }: Pick<Catalogue, 'release'>): readonly KeyValue[] => [
  { key: 'release', value: JSON.stringify(release) },
  { key: 'licence', value: JSON.stringify({ id: licence.id, url: licence.url, attribution: registerName }) },
];

const schemaOf = (columns: readonly Meaning[], added: readonly ExtraColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length + added.length },
  ...columns.flatMap(elementsOf),
  ...added.flatMap(({ elements }) => elements),
];

function sourcesOf(group: readonly TableRow[], columns: readonly Meaning[], added: readonly ExtraColumn[]) {
  const own = columns.map(({ name }, index): ColumnSource => ({ name, data: group.map((row) => row[index] ?? null) }));
  const others = added.map(({ name, cellOf, hasStatistics }): ColumnSource => ({
    name,
    data: group.map(cellOf),
    statistics: hasStatistics,
  }));
  return [...own, ...others];
}

/** What a writer holds, which is then empty. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** A table as Parquet, row group by row group: typed columns, lists as lists, unknown as null. */
export function* parquetOf({ columns, rows }: Table, catalogue: Catalogue, extra?: Extra): Iterable<Uint8Array> {
  const added = extra?.columns ?? [];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns, added) });
  for (const group of inGroups(rows(catalogue), rowsInGroup)) {
    writer.write({ columnData: sourcesOf(group, columns, added), rowGroupSize: rowsInGroup });
    yield taken(bytes);
  }
  writer.kvMetadata = [...originOf(catalogue), ...(extra?.metadata() ?? [])];
  writer.finish();
  yield taken(bytes);
}
