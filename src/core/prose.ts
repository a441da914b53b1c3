import type { Problem } from './problem.ts';

/** A node of a Markdown or MDX tree, only as far as it is looked at (mdast, https://github.com/syntax-tree/mdast). */
export interface ProseNode {
  readonly type: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

const allowedTypes = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'heading',
  'blockquote',
  'break',
  'thematicBreak',
  'delete',
]);

const hasAllowedScheme = (url: string): boolean => /^(https:\/\/|mailto:|tel:)/.test(url);

const longest = 60;

/** The first line of a text, cut where it is long. */
function shortened(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.length > longest ? `${first.slice(0, longest)}…` : first;
}

function whatIsForbidden(node: ProseNode): string | undefined {
  if (node.type === 'link' && !hasAllowedScheme(node.url ?? '')) return node.url || '()';
  if (allowedTypes.has(node.type)) return undefined;
  if (node.name) return `<${node.name}>`;
  if (node.type.startsWith('mdx') && node.type.endsWith('Expression')) return `{${node.value ?? ''}}`;
  return shortened(node.value ?? node.url ?? node.type);
}

export interface ProseProblem extends Problem {
  readonly position: { readonly line: number; readonly column: number };
}

/**
 * What a text about a space may not hold: imports, expressions, raw HTML, components, images, code, links of other schemes.
 * @param node the tree of the text
 */
export function forbiddenIn(node: ProseNode): readonly ProseProblem[] {
  const found = whatIsForbidden(node);
  const inside = (node.children ?? []).flatMap(forbiddenIn);
  if (found === undefined) return inside;
  return [
    { code: 'prose-forbidden', pointer: '', args: { found }, position: node.position?.start ?? { line: 1, column: 1 } },
    ...inside,
  ];
}
