import { DatabaseSync } from 'node:sqlite';
import type { Database, Filling } from '../core/datasets/database.ts';

function fill(file: DatabaseSync, { sql, rows }: Filling): void {
  const statement = file.prepare(sql);
  for (const row of rows) statement.run(...row);
}

/** Once for all rows: row by row, each would look for what refers to it, through the whole of every table. */
function refuseLostReferences(file: DatabaseSync): void {
  const [lost] = file.prepare('SELECT "table", "parent" FROM pragma_foreign_key_check').all();
  if (lost) throw new Error(`A row of ${lost['table']} refers to one of ${lost['parent']} that is not there.`);
}

/**
 * The bytes of an SQLite file, written in memory in one transaction and then packed, so that they are the same each time.
 * @throws when a row breaks a key, a type or a foreign key
 */
export function sqliteOf({ schema, fillings, readings }: Database): Uint8Array {
  const file = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    file.exec(`BEGIN; ${schema}`);
    for (const filling of fillings) fill(file, filling);
    file.exec(`${readings} COMMIT;`);
    refuseLostReferences(file);
    file.exec('VACUUM');
    return file.serialize();
  } finally {
    file.close();
  }
}
