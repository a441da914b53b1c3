/** Reads an SQLite file with a build of SQLite for WebAssembly, another than the one that wrote it. */
import { Database } from 'node-sqlite3-wasm';
import type { Found, ReadTable, ToldColumn, Undo } from './read-table.ts';

type SqlRow = Record<string, Found>;

export class SqliteFile {
  readonly #database: Database;

  constructor(file: string) {
    this.#database = new Database(file, { readOnly: true });
  }

  rows(sql: string): readonly SqlRow[] {
    return this.#database.all(sql) as SqlRow[];
  }

  table(name: string, order: readonly string[]): ReadTable {
    const columns = this.rows(`SELECT name FROM pragma_table_info('${name}')`).map((row) => String(row['name']));
    const rows = this.rows(`SELECT * FROM "${name}" ORDER BY ${order.map((key) => `"${key}"`).join(', ')}`);
    return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
  }

  close(): void {
    this.#database.close();
  }
}

/** The type that a column of the register has in STRICT tables. */
export const strictTypes: Readonly<Record<ToldColumn['type'], string>> = {
  text: 'TEXT',
  date: 'TEXT',
  choice: 'TEXT',
  list: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  flag: 'INTEGER',
};

/** SQLite has neither flags nor lists: 1 and 0, and JSON. */
export const fromSqlite: Undo = (value, { type }) => {
  if (type === 'flag' && value !== null) return value === 1 ? true : value === 0 ? false : value;
  return type === 'list' && value !== null ? (JSON.parse(String(value)) as string[]) : value;
};
