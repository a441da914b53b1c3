import type { Problem } from './problem.ts';

/** A node of a Markdown or MDX tree, only as far as it is looked at (mdast, https://github.com/syntax-tree/mdast). */
export interface ProseNode {
  readonly type: string;
  readonly depth?: number;
  readonly url?: string;
  readonly name?: string | null;
  readonly value?: string;
  /** Of a component; the value is null where none is written, and no text where it is an expression. */
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
  /** What the node becomes in HTML, e.g. `{ hProperties: { id: 'before-the-word' } }`. */
  readonly data?: unknown;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** The types of node that every text may hold. */
export const plainTypes: readonly string[] = [
  'root',
  'yaml',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'heading',
  'blockquote',
];

const allowedTypes = new Set([...plainTypes, 'link', 'break', 'thematicBreak', 'delete']);

const hasAllowedScheme = (url: string): boolean => /^(https:\/\/|mailto:|tel:)/.test(url);

const longest = 60;

/** The first line of a text, cut where it is long. */
function shortened(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.length > longest ? `${first.slice(0, longest)}…` : first;
}

/** How a message names a node that may not stand there, e.g. `<Trap>`, `{1 + 1}`, or its first words. */
export function shownNode({ type, name, url, value }: ProseNode): string {
  if (name) return `<${name}>`;
  if (type.startsWith('mdx') && type.endsWith('Expression')) return `{${value ?? ''}}`;
  return shortened(value ?? url ?? type);
}

function whatIsForbidden(node: ProseNode): string | undefined {
  if (node.type === 'link' && !hasAllowedScheme(node.url ?? '')) return node.url || '()';
  return allowedTypes.has(node.type) ? undefined : shownNode(node);
}

type Position = NonNullable<ProseNode['position']>['start'];

export interface ProseProblem extends Problem {
  readonly position: Position;
}

/** Where a node begins in its file. */
export const startOf = ({ position }: ProseNode): Position => position?.start ?? { line: 1, column: 1 };

/**
 * What a text about a space may not hold: imports, expressions, raw HTML, components, images, code, links of other schemes.
 * @param node the tree of the text
 */
export function forbiddenIn(node: ProseNode): readonly ProseProblem[] {
  const found = whatIsForbidden(node);
  const inside = (node.children ?? []).flatMap(forbiddenIn);
  if (found === undefined) return inside;
  return [{ code: 'prose-forbidden', pointer: '', args: { found }, position: startOf(node) }, ...inside];
}
