import { escapedKey } from './json-pointer.ts';
import { onceFor } from './once-for.ts';
import { recordSchemas, type JudgedKind } from './record-schemas.ts';
import { childOf, resolved, type SchemaNode } from './schema-node.ts';

const roots = recordSchemas as unknown as Readonly<Record<JudgedKind, SchemaNode>>;

/** A value of a record beside what the schema says of its place. */
export interface Described {
  readonly pointer: string;
  readonly value: unknown;
  readonly node: SchemaNode;
  /** Name of the shared definition that the place refers to, e.g. `date`, `count`. */
  readonly shape?: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema's node for a key, its reference kept. */
const written = (node: SchemaNode, key: string): SchemaNode | undefined =>
  node.properties?.[key] ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined);

/** What a place has of its schema's node alone. */
const placeOf = onceFor((raw: SchemaNode): Pick<Described, 'node' | 'shape'> => {
  const shape = raw.$ref?.slice(raw.$ref.lastIndexOf('/') + 1);
  return { node: resolved(raw), ...(shape && { shape }) };
});

/** Adds what is described to one list: a list for each level would be copied once for each level above it. */
function describe(raw: SchemaNode, value: unknown, pointer: string, described: Described[]): readonly Described[] {
  const place = placeOf(raw);
  described.push({ pointer, value, ...place });
  const { node } = place;
  if (typeof value !== 'object' || value === null) return described;
  for (const [key, item] of Object.entries(value)) {
    const child = Array.isArray(value) ? node.items : written(node, key);
    if (child) describe(child, item, `${pointer}/${escapedKey(key)}`, described);
  }
  return described;
}

// Several rules ask after the same record, one right after the other; all records of a register would be too much to keep.
let latest:
  { readonly kind: JudgedKind; readonly record: unknown; readonly described: readonly Described[] } | undefined;

/** Every place of a record that its schema describes, maps and lists before what they hold. */
export function describedIn(kind: JudgedKind, record: unknown): readonly Described[] {
  if (latest?.kind !== kind || latest.record !== record)
    latest = { kind, record, described: describe(roots[kind], record, '', []) };
  return latest.described;
}

function inOrderOf(node: SchemaNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrderOf(node?.items && resolved(node.items), item));
  if (!isMap(value)) return value;
  const names = Object.keys(node?.properties ?? {});
  // Keys that the writer chose (`offers/day`) all rank -1: they stay where they stand.
  const keys = Object.keys(value).toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, inOrderOf(node && childOf(node, key), value[key])]));
}

/**
 * A record with its keys in the schema's order; keys that the writer chose keep theirs.
 * @param record a valid record: a key that the schema does not know has no place
 */
export const inSchemaOrder = (kind: JudgedKind, record: unknown): unknown => inOrderOf(roots[kind], record);

/** A record as its file should read: two spaces of indentation, keys in the schema's order, one line break at the end. */
export const formattedRecord = (kind: JudgedKind, record: unknown): string =>
  `${JSON.stringify(inSchemaOrder(kind, record), null, 2)}\n`;
