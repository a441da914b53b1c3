import type { Words } from '../../i18n/locales.ts';
import { nameOfRecord } from './record-names.ts';
import { collections, type AnyRecord, type Collection, type Records } from './records.ts';
import type { ChangesByCollection, RecordChanges, ReleaseChanges, Touch } from './release-changes.ts';
import { isSaid } from './value-changes.ts';

/** Another record that a step names. */
export interface NamedRecord {
  readonly id: string;
  readonly name: Words;
}

/** What one step did to one record. */
export interface RecordStep {
  readonly collection: Collection;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly before?: AnyRecord;
  readonly after?: AnyRecord;
  /** The identifier that it had. */
  readonly formerId?: string;
  /** The record that goes on in its place: it has gone into it, or names it as its successor now. */
  readonly into?: NamedRecord;
  /** The records that go on in this one from now on. */
  readonly from: readonly NamedRecord[];
  /** The commits that touched it; none where git could not tell. */
  readonly touches: readonly Touch[];
}

type Related = Pick<RecordStep, 'id' | 'into'> & { readonly record: AnyRecord };

const named = (id: string, record: AnyRecord | undefined): NamedRecord => ({
  id,
  name: nameOfRecord(record ?? {}, id),
});

/** The record that a changed one says goes on in its place, where it did not say so before. */
function newSuccessor(before: AnyRecord | undefined, after: AnyRecord | undefined): string | undefined {
  const { successor } = after ?? {};
  return before && typeof successor === 'string' && before['successor'] !== successor ? successor : undefined;
}

type Bare = Omit<RecordStep, 'from' | 'touches'>;

interface Ends {
  readonly before: Records;
  readonly after: Records;
}

function bareSteps(collection: Collection, changes: RecordChanges, ends: Ends): readonly Bare[] {
  const [before, after] = [ends.before[collection], ends.after[collection]];
  const { added, removed, renamed, merged, changed } = changes;
  const isOther = (id: string): boolean => Object.hasOwn(renamed, id) || (changed[id] ?? []).some(isSaid);
  const into = (id: string | undefined): Pick<RecordStep, 'into'> =>
    id === undefined ? {} : { into: named(id, after[id] ?? before[id]) };
  const kept = [...new Set([...Object.keys(changed), ...Object.keys(renamed)])].filter(isOther);
  return [
    ...Object.entries(added).map(([id, record]): Bare => ({ collection, id, change: 'added', after: record })),
    ...kept.map((id): Bare => {
      const [was, is, formerId] = [before[renamed[id] ?? id], after[id], renamed[id]];
      const ways = {
        ...(was && { before: was }),
        ...(is && { after: is }),
        ...(formerId !== undefined && { formerId }),
      };
      return { collection, id, change: 'changed', ...ways, ...into(newSuccessor(was, is)) };
    }),
    ...Object.entries(removed).map(([id, record]): Bare => ({
      collection,
      id,
      change: 'removed',
      before: record,
      ...into(merged[id]),
    })),
  ];
}

function stepsIn(
  collection: Collection,
  changes: RecordChanges,
  ends: Ends,
  touched: KnownTouches,
): readonly RecordStep[] {
  const bare = bareSteps(collection, changes, ends).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const related: readonly Related[] = bare.map(({ id, into, before, after }) => ({
    id,
    record: before ?? after ?? {},
    ...(into && { into }),
  }));
  const byHeir = Map.groupBy(related, ({ into }) => into?.id);
  return bare.map((step) => ({
    ...step,
    from: (byHeir.get(step.id) ?? []).map(({ id, record }) => named(id, record)),
    touches: touched[collection]?.[step.id] ?? [],
  }));
}

type KnownTouches = ReleaseChanges['commits']['touched'];

/** What has happened to each record between two states, in the order of their kinds and identifiers. */
export const recordSteps = (
  changes: ChangesByCollection,
  ends: Ends,
  touched: KnownTouches = {},
): readonly RecordStep[] =>
  collections.flatMap((collection) =>
    changes[collection] ? stepsIn(collection, changes[collection], ends, touched) : [],
  );
