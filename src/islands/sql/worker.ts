/** SQLite over the published database, in a worker of its own: a question that takes too long is ended with it. */
import sqlite3InitModule, { type Database, type PreparedStatement, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { keptRows, type SqlAnswer, type SqlCell } from '../../core/sql/answer.ts';
import { asksNothing } from '../../core/sql/statements.ts';
import type { Files, Said, Told } from './talk.ts';

/** The types know no settings, the module does: the engine's bytes, which the page has loaded. */
const start = sqlite3InitModule as (settings: {
  readonly wasmBinary: Uint8Array;
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
}) => Promise<Sqlite3Static>;

// Nothing is kept in the reader's browser: without this, SQLite would look for a place of its own there.
Object.assign(globalThis, {
  sqlite3ApiConfig: {
    disable: { vfs: { kvvfs: true, opfs: true, 'opfs-sahpool': true, 'opfs-wl': true, 'opfs-vfs': true } },
  },
});

const silent = (): void => undefined;

type Capi = Sqlite3Static['capi'];

interface Opened {
  readonly database: Database;
  readonly capi: Capi;
}

/** The database in memory, to be read only: no statement can change it, and none can reach another. */
async function open({ engine, database }: Files): Promise<Opened> {
  const { capi, oo1, wasm } = await start({ wasmBinary: engine, print: silent, printErr: silent });
  const opened = new oo1.DB();
  const { length } = database;
  const place = wasm.allocFromTypedArray(database);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  opened.checkRc(capi.sqlite3_deserialize(opened, 'main', place, length, length, flags));
  capi.sqlite3_limit(opened, capi.SQLITE_LIMIT_ATTACHED, 0);
  // The first reading shows whether it is a database at all.
  opened.exec('PRAGMA query_only = ON; SELECT count(*) FROM release');
  return { database: opened, capi };
}

const digits = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function cellOf(value: unknown): SqlCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof Uint8Array ? `x'${digits(value).toUpperCase()}'` : String(value);
}

function rowsOf(statement: PreparedStatement): SqlAnswer {
  const columns = statement.columnCount > 0 ? statement.getColumnNames() : [];
  const rows: (readonly SqlCell[])[] = [];
  while (statement.step()) {
    if (rows.length === keptRows) return { columns, rows, isCut: true };
    rows.push((statement.get([]) as unknown[]).map(cellOf));
  }
  return { columns, rows, isCut: false };
}

/** Prepares one statement; SQLite keeps of a text what is its first, and would leave the others unsaid. */
function answerOf({ database, capi }: Opened, sql: string): Said {
  const statement = database.prepare(sql);
  try {
    const first = capi.sqlite3_sql(statement);
    return asksNothing(sql.slice(first.length)) ? { answer: rowsOf(statement) } : { refusal: 'several' };
  } finally {
    statement.finalize();
  }
}

const say = (said: Said): void => globalThis.postMessage(said);
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let opening: Promise<Opened> | undefined;

async function answer(sql: string): Promise<void> {
  try {
    const opened = await opening;
    if (!opened) throw new Error('no database');
    try {
      say(answerOf(opened, sql));
    } catch (error) {
      say({ fault: wordsOf(error) });
    }
  } catch (error) {
    say({ failure: wordsOf(error) });
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('files' in data) opening = open(data.files);
  else void answer(data.sql);
});
