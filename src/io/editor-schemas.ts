import common from '../../schemas/common.schema.json' with { type: 'json' };
import { recordSchemas } from '../core/record-schemas.ts';
import { wordOf, type SchemaNode } from '../core/schema-node.ts';
import { locales } from '../i18n/locales.ts';

type Json = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const inEveryLocale = (node: Json, word: 'title' | 'description'): readonly string[] => [
  ...new Set(locales.map((locale) => wordOf(node as SchemaNode, word, locale)).filter(Boolean)),
];

/** A node's words in every language, one paragraph each, as editors show them under the pointer. */
function hoverOf(node: Json): Json {
  const titles = inEveryLocale(node, 'title').join(' · ');
  const paragraphs = [titles && `**${titles}**`, ...inEveryLocale(node, 'description')].filter(Boolean);
  return paragraphs.length > 0 ? { markdownDescription: paragraphs.join('\n\n') } : {};
}

/** What editors do not need: the address that they would ask for over the network, and the project’s own keywords. */
const isLeftOut = (key: string): boolean => key === '$id' || key.startsWith('x-');

/** A map of names to nodes is no node itself: a field may be called `title`. */
const mapsOfNodes = new Set(['properties', '$defs']);

function editorNode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(editorNode);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isLeftOut(key));
  const written = kept.map(([key, inner]) => [key, editorValue(key, inner)] as const);
  return { ...Object.fromEntries(written), ...hoverOf(value) };
}

function editorValue(key: string, value: unknown): unknown {
  if (key === 'examples') return value;
  if (!mapsOfNodes.has(key) || !isMap(value)) return editorNode(value);
  return Object.fromEntries(Object.entries(value).map(([name, node]) => [name, editorNode(node)]));
}

const written = (schema: unknown): string => `${JSON.stringify(editorNode(schema), null, 2)}\n`;

/** The schemas as editors read them, by file name: the same rules, with the words of every language in one hover text. */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['common.schema.json', written(common)],
    ...Object.entries(recordSchemas).map(([kind, schema]) => [`${kind}.schema.json`, written(schema)] as const),
  ]);
