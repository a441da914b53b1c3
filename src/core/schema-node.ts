import common from '../../schemas/common.schema.json' with { type: 'json' };
import { onceFor } from './once-for.ts';
import { locales, sourceLocale, type Locale } from '../i18n/locales.ts';

/** One node of a schema, references resolved: only the keywords that the project reads. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly 'x-unit'?: string;
  readonly 'x-ask'?: number;
  readonly 'x-evidence'?: boolean;
}

const definitions = common.$defs as unknown as Readonly<Record<string, SchemaNode>>;

type Keywords = Readonly<Record<string, unknown>>;

/** The translations of both, word by word: a field with a title of its own keeps the shared description. */
function mergedWords(shared: SchemaNode, own: SchemaNode): Keywords {
  const keys = locales.map((locale) => `x-${locale}`).filter((key) => key in own);
  return Object.fromEntries(
    keys.map((key) => [key, { ...Object((shared as Keywords)[key]), ...Object((own as Keywords)[key]) }]),
  );
}

/** The node with its `$ref` (always into the common schema) put in place; its own words win. */
export const resolved = (node: SchemaNode): SchemaNode => (node.$ref ? resolvedOnce(node) : node);

// The same node is asked for at every place of every record.
const resolvedOnce = onceFor(resolvedAnew);

function resolvedAnew(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  const shared = definitions[$ref.slice($ref.lastIndexOf('/') + 1)];
  if (!shared) throw new Error(`The schemas have no definition for ${$ref}.`);
  return resolved({ ...shared, ...own, ...mergedWords(shared, own) });
}

/** The node of one key: a named property, or the shape that every free key of a map has. */
export function childOf(node: SchemaNode, key: string): SchemaNode | undefined {
  const named = node.properties?.[key];
  if (named) return resolved(named);
  return typeof node.additionalProperties === 'object' ? resolved(node.additionalProperties) : undefined;
}

/** Whether the keys of this node are chosen by the writer (`/offers/day`), not by the schema. */
export const isFreeMap = (node: SchemaNode): boolean => typeof node.additionalProperties === 'object';

type Word = 'title' | 'description';

/**
 * A node's own word in a language: `title` and `description` stand in the source language, the others in `x-<locale>`.
 * @returns '' where the schema says nothing (a test refuses that for every field).
 */
export function wordOf(node: SchemaNode, word: Word, locale: Locale): string {
  if (locale === sourceLocale) return node[word] ?? '';
  const translated = (node as Readonly<Record<string, unknown>>)[`x-${locale}`];
  return String((translated as Readonly<Record<string, unknown>> | undefined)?.[word] ?? '');
}
