import type { Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { mediaTypeOf } from '../media-types.ts';
import { canonicalLine, type DatasetHashes } from './canonical.ts';
import type { ColumnType } from './column.ts';
import { tables } from './index.ts';
import { origin } from './json.ts';
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

function tableOf({ name, columns, primaryKey }: Table, hashes: DatasetHashes) {
  const { sha256, rows = {} } = hashes[name] ?? {};
  return {
    columns: columns.map((meaning) => ({ name: meaning.name, type: meaning.type })),
    primaryKey,
    count: Object.keys(rows).length,
    sha256,
    rows,
  };
}

export interface Proven {
  readonly catalogue: Catalogue;
  readonly hashes: DatasetHashes;
  /** Every other file below `/data/`, by its path. */
  readonly files: ReadonlyMap<string, WrittenFile>;
}

/** `manifest.json`: what proves that all formats are one release, by the hashes of rows, tables and files. */
export function manifestOf({ catalogue, hashes, files }: Proven): string {
  const manifest = {
    ...origin(catalogue),
    serialisation,
    tables: Object.fromEntries(tables.map((table) => [table.name, tableOf(table, hashes)])),
    files: Object.fromEntries([...files].map(([path, file]) => [path, { mediaType: mediaTypeOf(path), ...file }])),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
