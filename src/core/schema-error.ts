import { wordsFrom, type Words } from '../i18n/locales.ts';
import type { Hole } from '../i18n/translate.ts';
import { fieldAt } from './fields.ts';
import { wordOf, type SchemaNode } from './schema-node.ts';

/** One failed keyword as ajv tells it (its ErrorObject), only as far as it is looked at. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  /** Where the keyword stands in the schema. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly parentSchema?: object;
  readonly data?: unknown;
}

/** A value as JSON writes it, which is how the writer must. */
export const shown = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

type Node = SchemaNode & { readonly minItems?: number; readonly maxItems?: number };

/** The schema's node that refuses the value. */
export const nodeOf = ({ parentSchema = {} }: SchemaError): Node => parentSchema;

const descriptionOf = (node: SchemaNode): Words => wordsFrom((locale) => wordOf(node, 'description', locale));

/** The field whose list holds the place: the items of a list have no words of their own. */
const listAround = ({ instancePath }: SchemaError) => fieldAt(instancePath.replace(/\/\d+$/, ''));

/** For places that no example of the schema covers. */
const plainExamples: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '12.5',
  integer: '20',
  array: '["…"]',
  object: '{ … }',
};

/** What may be written instead: the node's own example, else that of its list, else a plain one; '' where any would mislead. */
export function exampleOf(error: SchemaError): string {
  const example = nodeOf(error).examples?.[0];
  if (example !== undefined) return shown(example);
  const listed = listAround(error)?.example;
  if (error.params['type'] === 'array' && listed !== undefined) return shown(listed);
  return Array.isArray(listed) ? shown(listed[0]) : (plainExamples[String(nodeOf(error).type)] ?? '');
}

/** What the place asks for, in words: the node's own description, else that of its list. */
export function ruleOf(error: SchemaError): Hole {
  const node = nodeOf(error);
  return node.description ? descriptionOf(node) : (listAround(error)?.description ?? '');
}
