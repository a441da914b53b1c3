import { inSchemaOrder } from './described.ts';
import { fieldAt, type Field } from './fields.ts';
import { escapedKey, keysOf } from './json-pointer.ts';
import { localName, type Gazetteer } from './gazetteer.ts';
import { asciiSlug } from './slug.ts';

/** What a contributor knows of a space, and the page that says so. */
export interface Contribution {
  /** The record without its evidence: `{ name, kinds, address, … }`. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The page, without what it supports: `{ url, title, … }`. */
  readonly source: Readonly<Record<string, unknown>>;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places that a page supports which states all of these facts: maps as a whole, free entries one by one. */
export const supportsOf = (facts: Contribution['facts']): readonly string[] =>
  Object.entries(facts).flatMap(([key, value]) => {
    const pointer = `/${escapedKey(key)}`;
    const field = fieldAt(pointer);
    if (field?.needsEvidence === false) return [];
    if (field?.type !== 'entries' || !isMap(value)) return [pointer];
    return Object.keys(value).map((entry) => `${pointer}/${escapedKey(entry)}`);
  });

/** The record of a contribution, its keys in the schema's order; right or wrong, for the checker to say. */
export function recordFrom({ facts, source }: Contribution): unknown {
  const ordered = inSchemaOrder('space', facts) as Contribution['facts'];
  return inSchemaOrder('space', { ...ordered, sources: [{ ...source, supports: supportsOf(ordered) }] });
}

/** Facts with one more, at its place: `/capacity/desks` goes into `capacity`. */
export function withFact(facts: Contribution['facts'], pointer: string, value: unknown): Contribution['facts'] {
  const [key = '', ...rest] = keysOf(pointer);
  if (rest.length === 0) return { ...facts, [key]: value };
  const inner = facts[key];
  const below = `/${rest.map(escapedKey).join('/')}`;
  return { ...facts, [key]: withFact(isMap(inner) ? inner : {}, below, value) };
}

/**
 * The identifier of a new space, `<name>-<municipality>`, with a number where it is taken.
 * @param nis of its municipality; undefined while that is not known
 */
export function newId(
  name: string,
  nis: string | undefined,
  known: { gazetteer: Gazetteer; ids: ReadonlySet<string> },
): string {
  const municipality = known.gazetteer.municipalities.get(nis ?? '');
  const id = asciiSlug(municipality ? `${name} ${localName(municipality)}` : name);
  if (!known.ids.has(id)) return id;
  const numbers = Array.from({ length: known.ids.size + 1 }, (_, index) => `${id}-${index + 2}`);
  return numbers.find((numbered) => !known.ids.has(numbered)) ?? id;
}

const yes = new Set(['true', 'yes', 'y', 'oui', 'o']);
const no = new Set(['false', 'no', 'n', 'non']);

function flagFrom(text: string): unknown {
  const word = text.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : text;
}

/** A number as people write it, with a comma or a point; the text itself where it is none. */
function numberFrom(text: string): unknown {
  const plain = text.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A count, or a range of counts: `15-20` gives `[15, 20]`. */
function countFrom(text: string): unknown {
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(text);
  return range ? [Number(range[1]), Number(range[2])] : numberFrom(text);
}

/** The key of a choice from the key or a label in any language, e.g. `coworking` from `Coworking`. */
function choiceFrom(text: string, { choices }: Field): string {
  const word = asciiSlug(text);
  const isMeant = ({ value, label }: Field['choices'][number]): boolean =>
    [value, ...Object.values(label)].some((name) => asciiSlug(name) === word);
  return choices.find(isMeant)?.value ?? text;
}

/** What people type for a field as its record writes it; what cannot be read so stays text, for the checker to refuse. */
export function valueFrom(written: string, field: Field): unknown {
  const text = written.trim();
  if (field.type === 'flag') return flagFrom(text);
  if (field.type === 'number') return numberFrom(text);
  if (field.type === 'count') return countFrom(text);
  if (field.type === 'choice') return choiceFrom(text, field);
  if (field.type !== 'list') return text;
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  return field.choices.length > 0 ? parts.map((part) => choiceFrom(part, field)) : parts;
}
