import common from '../../schemas/common.schema.json' with { type: 'json' };
import { recordSchemas, type JudgedKind } from '../core/record-schemas.ts';
import { childOf, isFreeMap, resolved, wordOf, type SchemaNode } from '../core/schema-node.ts';
import { locales } from '../i18n/locales.ts';

/** A piece of JSON whose texts are places to fill in; `$` and `}` mean something in snippets. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, (sign) => `\\${sign}`);

/** Counts the places to fill in, from 1. */
function tabStops(): (proposed: unknown) => string {
  let number = 0;
  return (proposed) => {
    number += 1;
    const text = escaped(String(proposed));
    return typeof proposed === 'string' ? `"\${${number}:${text}}"` : `\${${number}:${text}}`;
  };
}

type Stop = ReturnType<typeof tabStops>;

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** The lines of several entries, a comma after each but the last. */
const separated = (entries: readonly (readonly string[])[]): readonly string[] =>
  entries.flatMap((lines, index) =>
    index < entries.length - 1 ? lines.map((line, at) => (at === lines.length - 1 ? `${line},` : line)) : lines,
  );

function linesOf(value: unknown, stop: Stop): readonly string[] {
  if (Array.isArray(value))
    return ['[', ...indented(separated(value.map((item: unknown) => linesOf(item, stop)))), ']'];
  if (typeof value !== 'object' || value === null) return [stop(value)];
  const entries = Object.entries(value).map(([key, inner]) => {
    const [first = '', ...rest] = linesOf(inner, stop);
    return [`"${escaped(key)}": ${first}`, ...rest];
  });
  return ['{', ...indented(separated(entries)), '}'];
}

/** The entries that a map of free keys must have, or one whose key the writer chooses. */
function entriesOf(node: SchemaNode): unknown {
  const proposed = node.propertyNames ? resolved(node.propertyNames).examples?.[0] : undefined;
  const keys = node.required ?? [String(proposed ?? '…')];
  return Object.fromEntries(keys.map((key) => [key, exampleOf(childOf(node, key) ?? {})]));
}

/** What may stand at a node: its example, else one of its choices, else one made of what it requires. */
function exampleOf(raw: SchemaNode): unknown {
  const node = resolved(raw);
  if (node.examples?.[0] !== undefined) return node.examples[0];
  const choice = node.oneOf?.[0]?.const ?? node.enum?.[0];
  if (choice !== undefined) return choice;
  if (node.items) return [exampleOf(node.items)];
  if (isFreeMap(node)) return entriesOf(node);
  if (!node.properties) return '…';
  return Object.fromEntries((node.required ?? []).map((key) => [key, exampleOf(childOf(node, key) ?? {})]));
}

interface Snippet {
  readonly scope: 'json,jsonc';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const namesOf = (node: SchemaNode): string => locales.map((locale) => wordOf(node, 'title', locale)).join(' · ');

const snippetOf = (prefix: string, node: SchemaNode, value: unknown): Snippet => ({
  scope: 'json,jsonc',
  prefix,
  description: namesOf(node),
  body: linesOf(value, tabStops()),
});

const nodes = recordSchemas as unknown as Readonly<Record<JudgedKind, SchemaNode>>;
const shared = common.$defs as unknown as Readonly<Record<'source' | 'check', SchemaNode>>;

/** A source or a check with the keys that a contribution should give. */
const evidence = (node: SchemaNode, keys: readonly string[]): unknown =>
  Object.fromEntries(keys.map((key) => [key, exampleOf(childOf(node, key) ?? {})]));

const sourceKeys = ['url', 'title', 'publisher', 'published', 'accessed', 'shows', 'supports'];

/** What a file of each kind begins with: what its schema requires, and for a space its place and its page. */
function startOf(kind: JudgedKind): unknown {
  const start = Object(exampleOf({ ...nodes[kind], examples: [] }));
  const source = evidence(shared.source, sourceKeys);
  if (kind !== 'space') return start;
  const places = { supports: ['/name', '/kinds', '/address'] };
  return { ...start, address: { municipality: '92094' }, sources: [{ ...Object(source), ...places }] };
}

/** Snippets for the records, made from the schemas: a file of each kind, a source, a check, and each field of a space. */
export function editorSnippets(): string {
  const kinds = Object.entries(nodes).filter(([kind]) => kind !== 'bibliography') as [JudgedKind, SchemaNode][];
  const fields = Object.entries(nodes.space.properties ?? {}).filter(([, node]) => resolved(node).examples);
  const all = [
    ...kinds.map(([kind, node]) => snippetOf(`new-${kind}`, node, startOf(kind))),
    snippetOf('source', shared.source, evidence(shared.source, sourceKeys)),
    snippetOf('check', shared.check, evidence(shared.check, ['on', 'by', 'shows', 'supports'])),
    ...fields.map(([key, node]) => {
      const snippet = snippetOf(key, resolved(node), { [key]: exampleOf(node) });
      // A field stands between others: without the braces around it.
      return { ...snippet, body: snippet.body.slice(1, -1).map((line) => line.slice(2)) };
    }),
  ];
  return `${JSON.stringify(Object.fromEntries(all.map((snippet) => [snippet.prefix, snippet])), null, 2)}\n`;
}
