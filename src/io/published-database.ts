import { statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SqlAnswer, SqlCell } from '../core/sql/answer.ts';
import { sqlExamples, type SqlExample } from '../core/sql/examples.ts';
import type { Locale } from '../i18n/locales.ts';
import { projectFolder } from './folders.ts';
import { loadPublication } from './load-publication.ts';
import { downloadsFolder } from './written-downloads.ts';

/** A worked example with what the published database answers. */
export interface AnsweredExample extends SqlExample {
  readonly answer: SqlAnswer;
}

/** A view of the database and its columns, in its own order. */
export interface DatabaseView {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Has the `spaces.sqlite` asked that this very site publishes. */
async function asked<Found>(ask: (answerOf: (sql: string) => SqlAnswer) => Found): Promise<Found> {
  await loadPublication();
  const database = new DatabaseSync(path.join(downloadsFolder(), 'spaces.sqlite'), { readOnly: true });
  const answerOf = (sql: string): SqlAnswer => {
    const statement = database.prepare(sql, { returnArrays: true });
    const rows = statement.all() as unknown as readonly (readonly SqlCell[])[];
    return { columns: statement.columns().map(({ name }) => name), rows, isCut: false };
  };
  try {
    return ask(answerOf);
  } finally {
    database.close();
  }
}

/**
 * The worked examples, answered.
 * @throws with SQLite's own words when one of them cannot be
 */
export const answeredExamples = (locale: Locale): Promise<readonly AnsweredExample[]> =>
  asked((answerOf) => sqlExamples(locale).map((example) => ({ ...example, answer: answerOf(example.sql) })));

/** What the database has besides its tables, by name. */
export const databaseViews = (): Promise<readonly DatabaseView[]> =>
  asked((answerOf) => {
    const names = answerOf("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").rows.flat();
    return names.map((name) => ({
      name: String(name),
      columns: answerOf(`SELECT name FROM pragma_table_info('${name}')`).rows.flat().map(String),
    }));
  });

/** Bytes of the script that starts SQLite in a browser, about. */
const starterBytes = 220_000;

/** Bytes that browsers load to have SQLite, before they are compressed. */
export const engineBytes = (): number =>
  statSync(path.join(projectFolder, 'node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm')).size + starterBytes;
