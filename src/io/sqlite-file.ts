import { DatabaseSync } from 'node:sqlite';
import type { Database, Filling } from '../core/datasets/database.ts';

function fill(file: DatabaseSync, { sql, rows }: Filling): void {
  const statement = file.prepare(sql);
  for (const row of rows) statement.run(...row);
}

/**
 * The bytes of an SQLite file, written in memory in one transaction and then packed, so that they are the same each time.
 * @throws when a row breaks a key, a type or a foreign key
 */
export function sqliteOf({ schema, fillings, readings }: Database): Uint8Array {
  const file = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  try {
    file.exec(`BEGIN; PRAGMA defer_foreign_keys = ON; ${schema}`);
    for (const filling of fillings) fill(file, filling);
    file.exec(`${readings} COMMIT; VACUUM;`);
    return file.serialize();
  } finally {
    file.close();
  }
}
