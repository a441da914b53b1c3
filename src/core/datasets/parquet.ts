import { ByteWriter, parquetWrite, type ColumnSource, type KeyValue, type SchemaElement } from 'hyparquet-writer';
import type { Catalogue } from '../catalogue.ts';
import { licence, registerName } from '../licence.ts';
import type { Cell, Meaning } from './column.ts';
import type { Table } from './table.ts';

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
  readonly source: ColumnSource;
  readonly element: SchemaElement;
}

interface Extra {
  readonly columns: readonly ExtraColumn[];
  readonly metadata: readonly KeyValue[];
}

const sourceOf = (meaning: Meaning, cells: readonly Cell[]): ColumnSource => ({
  name: meaning.name,
  data: cells.map((cell) => cell ?? null),
});

const originOf = ({ release }: Catalogue): readonly KeyValue[] => [
  { key: 'release', value: JSON.stringify(release) },
  { key: 'licence', value: JSON.stringify({ id: licence.id, url: licence.url, attribution: registerName }) },
];

/** A table as Parquet: typed columns, lists as lists, unknown as null. */
export function parquetOf({ columns, rows }: Table, catalogue: Catalogue, extra?: Extra): Uint8Array {
  const body = rows(catalogue);
  const own = columns.map((meaning, index) =>
    sourceOf(
      meaning,
      body.map((row) => row[index]),
    ),
  );
  const added = extra?.columns ?? [];
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: [...own, ...added.map(({ source }) => source)],
    schema: [
      { name: 'root', num_children: columns.length + added.length },
      ...columns.flatMap(elementsOf),
      ...added.map(({ element }) => element),
    ],
    kvMetadata: [...originOf(catalogue), ...(extra?.metadata ?? [])],
  });
  return writer.getBytes();
}
