import type { Catalogue } from '../catalogue.ts';
import type { Meaning } from './column.ts';
import { sqlValue, type Database, type Filling, type SqlValue } from './database.ts';
import { dictionaryOf } from './dictionary.ts';
import { releaseTable } from './release-table.ts';
import { sqliteReadings } from './sqlite-readings.ts';
import type { ForeignKey, Table, TableRow } from './table.ts';

/** A name as SQL quotes it: some columns, such as `on`, are words of the language. */
const quoted = (name: string): string => `"${name}"`;

const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

const sqlTypes = {
  text: 'TEXT',
  date: 'TEXT',
  choice: 'TEXT',
  list: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  flag: 'INTEGER',
} as const satisfies Record<Meaning['type'], string>;

/** What SQLite cannot say by a type: a flag is 0 or 1, a list is a JSON array. */
const checks: Partial<Record<Meaning['type'], (name: string) => string>> = {
  flag: (name) => ` CHECK (${name} IN (0, 1))`,
  list: (name) => ` CHECK (json_type(${name}) = 'array')`,
};

function columnSql({ name, type, isRequired }: Meaning): string {
  const check = checks[type]?.(quoted(name)) ?? '';
  return `  ${quoted(name)} ${sqlTypes[type]}${isRequired ? ' NOT NULL' : ''}${check}`;
}

const linkSql = ({ columns, table, references }: ForeignKey): string =>
  `  FOREIGN KEY (${listed(columns)}) REFERENCES ${quoted(table)} (${listed(references)})`;

function tableSql({ name, columns, primaryKey, foreignKeys }: Table): string {
  const lines = [...columns.map(columnSql), `  PRIMARY KEY (${listed(primaryKey)})`, ...foreignKeys.map(linkSql)];
  return `CREATE TABLE ${quoted(name)} (\n${lines.join(',\n')}\n) STRICT, WITHOUT ROWID;`;
}

/** An index for each foreign key, so that a join from the other side reads no whole table. */
const indexesSql = ({ name, foreignKeys }: Table): readonly string[] =>
  foreignKeys.map(
    ({ columns }) =>
      `CREATE INDEX ${quoted(`${name}_by_${columns.join('_')}`)} ON ${quoted(name)} (${listed(columns)});`,
  );

function* valuesOf(rows: Iterable<TableRow>): Iterable<readonly SqlValue[]> {
  for (const row of rows) yield row.map(sqlValue);
}

const fillingOf = ({ name, columns, rows }: Table, catalogue: Catalogue): Filling => ({
  sql: `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
  rows: valuesOf(rows(catalogue)),
});

/** `spaces.sqlite`: every table with its keys, the dictionary of their columns, views, and a full-text index of the spaces. */
export function databaseOf(tables: readonly Table[], catalogue: Catalogue): Database {
  const all = [releaseTable, dictionaryOf(tables), ...tables];
  return {
    schema: all.map(tableSql).join('\n'),
    fillings: all.map((table) => fillingOf(table, catalogue)),
    readings: [...tables.flatMap(indexesSql), sqliteReadings].join('\n'),
  };
}
