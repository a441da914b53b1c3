import spaceSchema from '../../schemas/space.schema.json' with { type: 'json' };
import { wordsFrom, type Locale, type Words } from '../i18n/locales.ts';
import { onceForText } from './once-for.ts';
import { isFreeMap, resolved, wordOf, type SchemaNode } from './schema-node.ts';

export type FieldType = 'text' | 'number' | 'flag' | 'date' | 'count' | 'choice' | 'list' | 'map' | 'entries';

export interface Choice {
  readonly value: string;
  readonly label: Words;
}

/** What one key of a record means: read from the schema, where it is described once. */
export interface Field {
  /** Where it stands, a free key written `*`, e.g. `/offers/<key>/price` (with `*` for the key). */
  readonly pointer: string;
  /** Last key of the pointer, e.g. `price`. */
  readonly key: string;
  readonly type: FieldType;
  readonly label: Words;
  readonly description: Words;
  readonly example: unknown;
  /** Allowed values of a choice, or of a list's items; empty elsewhere. */
  readonly choices: readonly Choice[];
  /** `EUR`, `m2`, `days`, `months` or `people`. */
  readonly unit?: string;
  /** Rank among what a visitor asks most, 1 first; a record without it says so. */
  readonly ask?: number;
  /** False for the evidence itself and the identifier, which need no source. */
  readonly needsEvidence: boolean;
  readonly children: readonly Field[];
}

const root = spaceSchema as unknown as SchemaNode;

const inEveryLocale = (node: SchemaNode, word: 'title' | 'description'): Words =>
  wordsFrom((locale) => wordOf(node, word, locale));

const choicesOf = (node: SchemaNode): readonly Choice[] => [
  ...(node.oneOf ?? []).map((branch) => ({ value: branch.const ?? '', label: inEveryLocale(branch, 'title') })),
  ...(node.enum ?? []).map((value) => ({ value, label: wordsFrom(() => value) })),
];

const typeNames: Readonly<Record<string, FieldType>> = {
  boolean: 'flag',
  number: 'number',
  integer: 'number',
  array: 'list',
  string: 'text',
};

function typeOf(node: SchemaNode, isDate: boolean): FieldType {
  if (isFreeMap(node)) return 'entries';
  if (node.properties) return 'map';
  if (Array.isArray(node.type)) return 'count';
  if (node.oneOf ?? node.enum) return 'choice';
  return isDate ? 'date' : (typeNames[String(node.type)] ?? 'text');
}

/** What one node of a schema means; `raw` keeps its `$ref`, which tells a date from other text. */
export function fieldFrom(raw: SchemaNode, pointer: string): Field {
  const node = resolved(raw);
  const entry = typeof node.additionalProperties === 'object' ? resolved(node.additionalProperties) : undefined;
  const keyed = Object.entries(node.properties ?? entry?.properties ?? {});
  const { 'x-unit': unit, 'x-ask': ask } = node;
  return {
    pointer,
    key: pointer.slice(pointer.lastIndexOf('/') + 1),
    type: typeOf(node, raw.$ref?.endsWith('/date') ?? false),
    label: inEveryLocale(node, 'title'),
    description: inEveryLocale(node, 'description'),
    example: node.examples?.[0],
    choices: choicesOf(node.items ? resolved(node.items) : node),
    ...(unit !== undefined && { unit }),
    ...(ask !== undefined && { ask }),
    needsEvidence: node['x-evidence'] !== false,
    children: keyed.map(([key, child]) => fieldFrom(child, `${pointer}${entry ? '/*' : ''}/${key}`)),
  };
}

/** Every field of a record, in the schema's order, maps with their keys as children. */
export const fields: readonly Field[] = Object.entries(root.properties ?? {}).map(([key, node]) =>
  fieldFrom(node, `/${key}`),
);

const withChildren = (field: Field): readonly Field[] => [field, ...field.children.flatMap(withChildren)];

/** The same fields in one flat list, each map before its keys. */
export const allFields: readonly Field[] = fields.flatMap(withChildren);

const byPointer = new Map(allFields.map((field) => [field.pointer, field]));

/**
 * The field a pointer into a record leads to.
 * @param pointer e.g. `/offers/day/price`
 * @returns undefined where the schema has no such place
 */
export const fieldAt: (pointer: string) => Field | undefined = onceForText((pointer) => {
  const found = byPointer.get(pointer);
  if (found) return found;
  const [, first = '', , ...rest] = pointer.split('/');
  const parent = byPointer.get(`/${first}`);
  if (parent?.type !== 'entries') return undefined;
  return rest.length === 0 ? parent : byPointer.get(['', first, '*', ...rest].join('/'));
});

/** The field at a pointer that the code names itself, so that a renamed key fails at once. */
export function fieldNamed(pointer: string): Field {
  const field = fieldAt(pointer);
  if (!field) throw new Error(`The schema has no field at ${pointer}.`);
  return field;
}

/** The word for a value of a closed list, e.g. `open` gives `ouvert`; the value itself where it is not listed. */
export function labelOfChoice(field: Field, value: string, locale: Locale): string {
  return field.choices.find((choice) => choice.value === value)?.label[locale] ?? value;
}
