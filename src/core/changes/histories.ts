import type { Collection } from './records.ts';
import type { RecordStep } from './record-steps.ts';
import type { Step } from './steps.ts';

/** What one step did to a record, with the step. */
export interface HistoryLine {
  readonly step: Pick<Step, 'release' | 'git'>;
  readonly record: RecordStep;
}

/** What has happened to each record, by collection and identifier. */
export type Histories = ReadonlyMap<string, readonly HistoryLine[]>;

const keyOf = (collection: Collection, id: string): string => `${collection}/${id}`;

/**
 * The history of every record that there is or was, the oldest first. A record with another identifier keeps its history; what was
 * under the old one ends with the step that changed it.
 */
export function historiesOf(steps: readonly Step[]): Histories {
  const histories = new Map<string, readonly HistoryLine[]>();
  for (const { release, git, records } of steps)
    for (const record of records) {
      const { collection, id, formerId } = record;
      const step = { ...(release && { release }), ...(git && { git }) };
      const before = histories.get(keyOf(collection, formerId ?? id)) ?? [];
      const lines = [...before, { step, record }];
      histories.set(keyOf(collection, id), lines);
      if (formerId !== undefined) histories.set(keyOf(collection, formerId), lines);
    }
  return histories;
}

/** The history of one record, the oldest first. */
export const historyOf = (histories: Histories, collection: Collection, id: string): readonly HistoryLine[] =>
  histories.get(keyOf(collection, id)) ?? [];

/** The identifiers of one kind that have a history, those that are no more too. */
export function idsIn(histories: Histories, collection: Collection): readonly string[] {
  const prefix = keyOf(collection, '');
  return [...histories.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
