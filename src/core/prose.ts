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


const allowedTypes = new Set(['root', 'yaml', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem', 'heading', 'blockquote', 'break', 'thematicBreak', 'delete']);

const hasAllowedScheme = (url: string): boolean => /^(https:\/\/|mailto:|tel:)/.test(url);

function whatIsForbidden(node: ProseNode): string | undefined {
  if (node.type === 'link' && !hasAllowedScheme(node.url ?? '')) return node.url ?? 'a link without address';
  if (allowedTypes.has(node.type)) return undefined;
  return node.name ? `<${node.name}>` : (node.value?.slice(0, 40) ?? node.url ?? node.type);
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
  return [{ code: 'prose-forbidden', pointer: '', args: { found }, position: node.position?.start ?? { line: 1, column: 1 } }, ...inside];
}
