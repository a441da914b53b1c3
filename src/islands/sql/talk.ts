/** What the page and the worker in which SQLite runs say to each other. */
import type { SqlAnswer } from '../../core/sql/answer.ts';

/** SQLite itself and the database, as they are published. */
export interface Files {
  readonly engine: Uint8Array;
  readonly database: Uint8Array;
}

export type Told = { readonly files: Files } | { readonly sql: string };

/** An answer, why none was sought, SQLite's own words why there is none, or that SQLite itself does not run. */
export type Said =
  | { readonly answer: SqlAnswer }
  | { readonly refusal: 'several' }
  | { readonly fault: string }
  | { readonly failure: string };
