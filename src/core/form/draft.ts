import { inSchemaOrder } from '../described.ts';
import { localName, type Gazetteer } from '../gazetteer.ts';
import { valueAt } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';
import { asciiSlug } from '../slug.ts';
import { linesOf, type Answers } from './answers.ts';
import { factPointers, withValueAt } from './fact-pointers.ts';
import { nameAt, statedBy, type EntryPlace } from './record-of.ts';
import { revised } from './revised.ts';
import { addsEntries, isEntry, mapOf, type Subject } from './subject.ts';
import { toldEvidence, type ToldEvidence } from './told-evidence.ts';

/** A record as the answers make it, right or wrong, and where its parts are asked. */
export interface Draft {
  readonly id: string;
  readonly record: SpaceRecord;
  /** Its entries and its evidence, each by its place in the record and in the form. */
  readonly places: readonly EntryPlace[];
}

const inOrder = (record: SpaceRecord): SpaceRecord => inSchemaOrder('space', record) as SpaceRecord;

/** The record with the handles by which its contributors asked to be thanked, one a line, besides those that it has. */
function credited(record: SpaceRecord, answers: Answers): SpaceRecord {
  const credits = [...new Set([...(record.credits ?? []), ...linesOf(answers['/credits'] ?? '')])];
  return credits.length > 0 ? { ...record, credits } : record;
}

/** The identifier of a new space, `<name>-<municipality>`; '' while it has no name. */
export function idFor({ name, address }: Partial<SpaceRecord>, gazetteer: Gazetteer): string {
  const town = gazetteer.municipalities.get(address?.municipality ?? '');
  return [asciiSlug(String(name ?? '')), town ? asciiSlug(localName(town)) : ''].filter(Boolean).join('-');
}

/** What a page or look of a new space states: what its reader ticked; of the first, everything until then. */
function supportsOf(
  { supports }: ToldEvidence,
  isFirst: boolean,
  facts: readonly string[],
  entries: readonly EntryPlace[],
) {
  if (supports) return facts.filter((pointer) => supports.includes(nameAt(pointer, entries)));
  return isFirst ? facts : [];
}

/** A record of its own from the answers: facts, and the evidence told for them. */
export function newSpace(answers: Answers, gazetteer: Gazetteer): Draft {
  const { facts, entries } = statedBy(answers, gazetteer);
  const named = factPointers(facts);
  const lists = { sources: [] as object[], checks: [] as object[] };
  const places = toldEvidence(answers).map((told, index): EntryPlace => {
    const supports = supportsOf(told, index === 0, named, entries);
    const pointer = `/${told.list}/${lists[told.list].length}`;
    lists[told.list].push({ ...told.given, ...(supports.length > 0 && { supports }) });
    return { pointer, name: told.name };
  });
  const evidence = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  const record = inOrder(credited({ ...facts, ...evidence } as unknown as SpaceRecord, answers));
  return { id: idFor(record, gazetteer), record, places: [...entries, ...places] };
}

/** The record with the facts that were answered, and the evidence that it had. */
function withFacts({ record, pointer }: Subject, facts: Readonly<Record<string, unknown>>): SpaceRecord {
  if (!isEntry(pointer) && !addsEntries(pointer)) return withValueAt(record, pointer, valueAt(facts, pointer));
  const map = mapOf(pointer);
  const rest = isEntry(pointer) ? withValueAt(record, pointer, undefined) : record;
  const entries = { ...Object(valueAt(rest, map) ?? {}), ...Object(valueAt(facts, map) ?? {}) };
  const order = Object.keys(Object(valueAt(record, map) ?? {}));
  const kept = [
    ...order.filter((key) => key in entries),
    ...Object.keys(entries).filter((key) => !order.includes(key)),
  ];
  return withValueAt(
    rest,
    map,
    kept.length > 0 ? Object.fromEntries(kept.map((key) => [key, entries[key]])) : undefined,
  );
}

/** The record of a space with one fact corrected by the answers, and the evidence told for it. */
export function corrected(subject: Subject, answers: Answers, gazetteer: Gazetteer): Draft {
  const { id, record, pointer } = subject;
  const map = mapOf(pointer);
  const taken = addsEntries(pointer) ? { [map]: Object.keys(Object(valueAt(record, map) ?? {})) } : {};
  const { facts, entries } = statedBy(answers, gazetteer, taken);
  const [evidence] = toldEvidence(answers);
  const after = withFacts(subject, facts);
  const about = isEntry(pointer) ? (entries[0]?.pointer ?? pointer) : pointer;
  const next = inOrder(credited(revised({ before: record, after, about, evidence }), answers));
  const places = evidence ? [{ pointer: placeOfEvidence(next, evidence), name: evidence.name }] : [];
  return { id, record: next, places: [...entries, ...places] };
}

/** Where the page or look that was told stands: the one with its address, else the last of its list. */
function placeOfEvidence(record: SpaceRecord, { list, given }: ToldEvidence): string {
  const known = record[list] ?? [];
  const same = list === 'sources' ? (record.sources ?? []).findIndex(({ url }) => url === given.url) : -1;
  return `/${list}/${same >= 0 ? same : known.length - 1}`;
}
