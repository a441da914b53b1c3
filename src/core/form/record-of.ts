import { fields, type Field } from '../fields.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { escapedKey } from '../json-pointer.ts';
import { covers } from '../leaves.ts';
import { countedIn, type Answers } from './answers.ts';
import { entryKey, freeKey } from './entry-key.ts';
import { shownValue, typedValue } from './typed-value.ts';

/** Where an entry stands in the record and in the form: `/offers/day`, `/offers/+1`. */
export interface EntryPlace {
  readonly pointer: string;
  readonly name: string;
}

/** The facts that answers give, and the places of their entries. */
export interface Stated {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly entries: readonly EntryPlace[];
}

interface Reading {
  readonly answers: Answers;
  readonly gazetteer: Gazetteer;
  /** Keys of entries that stand in the record already and are not asked for, by the pointer of their map. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

function mapFrom(children: readonly Field[], at: string, reading: Reading): Record<string, unknown> {
  const stated = children.map((child) => [child.key, valueFrom(child, `${at}/${child.key}`, reading)] as const);
  return Object.fromEntries(stated.filter(([, value]) => !isEmpty(value)));
}

function valueFrom(field: Field, name: string, reading: Reading): unknown {
  if (field.type !== 'map') return typedValue(field, reading.answers[name] ?? '');
  const map = mapFrom(field.children, name, reading);
  return Object.keys(map).length > 0 ? map : undefined;
}

/** The entries of one map, each under the key that was given or found for it. */
function entriesFrom(
  field: Field,
  reading: Reading,
): { readonly map: Record<string, unknown>; readonly places: EntryPlace[] } {
  const { answers, gazetteer, taken } = reading;
  // A map of keys that people write: `__proto__` would not become one of an object.
  const map = new Map<string, unknown>();
  const places: EntryPlace[] = [];
  for (const number of countedIn(answers, field.pointer)) {
    const name = `${field.pointer}/${number}`;
    const entry = mapFrom(field.children, name, reading);
    const given = (answers[name] ?? '').trim();
    const used = new Set([...map.keys(), ...(taken[field.pointer] ?? [])]);
    const key = given || freeKey(entryKey(field.pointer, entry, gazetteer), used);
    map.set(key, entry);
    places.push({ pointer: `${field.pointer}/${escapedKey(key)}`, name });
  }
  return { map: Object.fromEntries(map), places };
}

/** What a record says by the answers given, in the schema's order; what was not answered is not there. */
export function statedBy(answers: Answers, gazetteer: Gazetteer, taken: Reading['taken'] = {}): Stated {
  const reading = { answers, gazetteer, taken };
  const facts: Record<string, unknown> = {};
  const entries: EntryPlace[] = [];
  for (const field of fields.filter(({ needsEvidence }) => needsEvidence)) {
    if (field.type === 'entries') {
      const { map, places } = entriesFrom(field, reading);
      if (places.length > 0) facts[field.key] = map;
      entries.push(...places);
    } else {
      const value = valueFrom(field, field.pointer, reading);
      if (!isEmpty(value)) facts[field.key] = value;
    }
  }
  return { facts, entries };
}

/** The input that asks for what stands at a pointer of the record: `/offers/day/price` is asked by `/offers/+1/price`. */
export function nameAt(pointer: string, entries: readonly EntryPlace[]): string {
  const entry = entries.find((place) => covers(place.pointer, pointer));
  return entry ? entry.name + pointer.slice(entry.pointer.length) : pointer;
}

function answersAt(field: Field, name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  if (field.type !== 'map') return [[name, shownValue(field, value)]];
  return field.children.flatMap((child) => answersAt(child, `${name}/${child.key}`, Object(value)[child.key]));
}

/** The answers that would give these facts: the way back, for a record that is being corrected. */
export function answersOf(facts: Readonly<Record<string, unknown>>): Answers {
  const found = fields.flatMap((field) => {
    const value = facts[field.key];
    if (field.type !== 'entries') return answersAt(field, field.pointer, value);
    return Object.entries(Object(value ?? {})).flatMap(([key, entry], index) => {
      const name = `${field.pointer}/+${index + 1}`;
      const inner = field.children.flatMap((child) =>
        answersAt(child, `${name}/${child.key}`, Object(entry)[child.key]),
      );
      return [[name, key] as const, ...inner];
    });
  });
  return Object.fromEntries(found);
}
