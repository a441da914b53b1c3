import type { Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { mediaTypeOf } from '../media-types.ts';
import { canonicalLine, rowHashes, type NewSum, type TableSums } from './canonical.ts';
import type { ColumnType } from './column.ts';
import { tables } from './index.ts';
import { origin } from './json.ts';
import { longJson, longObject } from './long-json.ts';
import type { Table } from './table.ts';
import type { WrittenFile } from './written-file.ts';

/** How a cell of each type stands in the canonical line of its row. */
const cellForms: Readonly<Record<ColumnType, Words>> = {
  text: wordsOf('manifest.text'),
  choice: wordsOf('manifest.text'),
  date: wordsOf('manifest.date'),
  number: wordsOf('manifest.number'),
  integer: wordsOf('manifest.number'),
  flag: wordsOf('manifest.flag'),
  list: wordsOf('manifest.list'),
};

const serialisation = {
  form: 'https://www.rfc-editor.org/rfc/rfc8785',
  row: wordsOf('manifest.row'),
  table: wordsOf('manifest.table'),
  key: wordsOf('manifest.key'),
  unknown: wordsOf('manifest.unknown'),
  cells: cellForms,
  example: canonicalLine(['day', 12.5, true, ['fr', 'nl'], undefined]),
} as const;

function tableOf(table: Table, { catalogue, sums, newSum }: Proven) {
  const { name, columns, primaryKey } = table;
  return {
    columns: columns.map((meaning) => ({ name: meaning.name, type: meaning.type })),
    primaryKey,
    count: sums[name]?.count,
    sha256: sums[name]?.sha256,
    rows: longObject(rowHashes(table, catalogue, newSum)),
  };
}

function* filesTold(files: Proven['files']): Iterable<readonly [string, unknown]> {
  for (const [path, file] of files) yield [path, { mediaType: mediaTypeOf(path), ...file }];
}

export interface Proven {
  readonly catalogue: Catalogue;
  readonly sums: TableSums;
  readonly newSum: NewSum;
  /** Every other file below `/data/`, by its path. */
  readonly files: ReadonlyMap<string, WrittenFile>;
}

/** `manifest.json`: what proves that all formats are one release, by the hashes of rows, tables and files. */
export function manifestOf(proven: Proven): Iterable<string> {
  const manifest = {
    ...origin(proven.catalogue),
    serialisation,
    tables: Object.fromEntries(tables.map((table) => [table.name, tableOf(table, proven)])),
    files: longObject(filesTold(proven.files)),
  };
  return longJson(manifest, 1);
}
