import type { MessageKey } from '../../i18n/messages.ts';
import type { Hole } from '../../i18n/translate.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { SpaceRecord } from '../records.ts';

type CodeOf<Key> = Key extends `finding.${infer Code}` ? Code : never;

/** Names a sentence of the dictionaries, `finding.<code>`. */
export type FindingCode = CodeOf<MessageKey>;

/** Something in an accepted record that an editor would question; it never blocks, for it may be right. */
export interface Finding {
  readonly code: FindingCode;
  /** Identifier of the space. */
  readonly id: string;
  /** JSON Pointer into its record. */
  readonly pointer: string;
  readonly args: Readonly<Record<string, Hole>>;
}

export interface Registered {
  readonly id: string;
  readonly record: SpaceRecord;
}

/** What a rule may look at besides the records: all of it given, nothing fetched. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  /** The release's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Records that the checker has accepted and their surroundings in, findings out. */
export type FindingRule = (register: readonly Registered[], surroundings: Surroundings) => readonly Finding[];

type InRecord = (record: SpaceRecord, surroundings: Surroundings) => readonly Omit<Finding, 'id'>[];

/** A rule that looks at one record at a time. */
export const inEach =
  (found: InRecord): FindingRule =>
  (register, surroundings) =>
    register.flatMap(({ id, record }) => found(record, surroundings).map((finding) => ({ ...finding, id })));
