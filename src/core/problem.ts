import type { Hole } from '../i18n/translate.ts';
import type { MessageKey } from '../i18n/messages.ts';

type CodeOf<Key> = Key extends `problem.${infer Code}` ? Code : never;

/** Names a sentence of the dictionaries, `problem.<code>`. */
export type ProblemCode = CodeOf<MessageKey>;

/** Something wrong in a record: where, what, and what the sentence about it needs. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON Pointer into the record; '' for the record as a whole. */
  readonly pointer: string;
  readonly args: Readonly<Record<string, Hole>>;
  /** True where the key itself is wrong, not its value. */
  readonly atKey?: boolean;
}
