/** Reads CSV and Parquet with DuckDB, an engine that none of the writers knows; it may load no extension. */
import { DuckDBInstance } from '@duckdb/node-api';
import { type Found, type ReadTable, type ToldColumn, undone } from './read-table.ts';

const instance = await DuckDBInstance.create(':memory:', {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
});
const connection = await instance.connect();

/** The answer to a question in SQL. */
export async function asked(sql: string): Promise<ReadTable> {
  const reader = await connection.runAndReadAll(sql);
  return { columns: reader.columnNames(), rows: reader.getRowsJS() as Found[][] };
}

/** The types that DuckDB itself finds in an answer, by column. */
export async function typesIn(sql: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await asked(`DESCRIBE ${sql}`);
  return new Map(rows.map(([name, type]) => [String(name), String(type)]));
}

export const sqlTypes: Readonly<Record<ToldColumn['type'], string>> = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  choice: 'VARCHAR',
  list: 'VARCHAR[]',
  number: 'DOUBLE',
  integer: 'INTEGER',
  flag: 'BOOLEAN',
};

/** A CSV file, its cells cast by DuckDB: a value that is not of its column's type is an error. */
export async function csvTable(file: string, told: readonly ToldColumn[]): Promise<ReadTable> {
  const types = told.map(({ name, type }) => `'${name}': '${type === 'list' ? 'VARCHAR' : sqlTypes[type]}'`);
  const options = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true`;
  const read = await asked(`SELECT * FROM read_csv('${file}', ${options}, columns = {${types.join(', ')}})`);
  return undone(read, told, (value, { type }) =>
    type === 'list' && typeof value === 'string' ? value.split(';') : value,
  );
}

/** A Parquet file in the order of the other formats: the spaces alone stand by municipality in theirs. */
export const parquetTable = (file: string): Promise<ReadTable> =>
  asked(`SELECT * FROM read_parquet('${file}')${file.endsWith('/spaces.parquet') ? ' ORDER BY id' : ''}`);
