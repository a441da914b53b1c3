import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database, Filling } from '../core/datasets/database.ts';

/** Nobody reads the file before it is whole, and what does not fit a small cache waits on disk. */
const pragmas =
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -32000;';

function fill(file: DatabaseSync, { sql, rows }: Filling): void {
  const statement = file.prepare(sql);
  for (const row of rows) statement.run(...row);
}

/** Once for all rows: row by row, each would look for what refers to it, through the whole of every table. */
function refuseLostReferences(file: DatabaseSync): void {
  const lost = file.prepare('SELECT "table", "parent" FROM pragma_foreign_key_check LIMIT 1').get();
  if (lost) throw new Error(`A row of ${lost['table']} refers to one of ${lost['parent']} that is not there.`);
}

/** Writes a database in one transaction and packs it, so that its bytes are the same each time. */
function write(name: string, { schema, fillings, readings }: Database): void {
  const file = new DatabaseSync(name, { enableForeignKeyConstraints: false });
  try {
    file.exec(`${pragmas} BEGIN; ${schema}`);
    for (const filling of fillings) fill(file, filling);
    file.exec(`${readings} COMMIT;`);
    refuseLostReferences(file);
    file.exec('VACUUM');
  } finally {
    file.close();
  }
}

/**
 * The bytes of an SQLite file, which is made in a folder of its own and gone once it has been read.
 * @param folder where there is room for it twice
 * @throws when a row breaks a key, a type or a foreign key
 */
export async function* sqliteOf(database: Database, folder = tmpdir()): AsyncIterable<Uint8Array> {
  const place = await mkdtemp(path.join(folder, 'sqlite-'));
  const name = path.join(place, 'database');
  try {
    write(name, database);
    yield* createReadStream(name, { highWaterMark: 1024 * 1024 });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
