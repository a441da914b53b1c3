import type { ProseNode } from '../prose.ts';

/** A page that a chapter cites. */
export interface CitedSource {
  /** Its key in the bibliography. */
  readonly key: string;
  /** How often the chapter cites it: each has a way back to the text. */
  readonly times: number;
}

/** What is known of a chapter's text without showing it. */
export interface Outline {
  /** Of the text itself, without notes. */
  readonly words: number;
  /** In the order in which they are first cited: the first has the number 1. */
  readonly sources: readonly CitedSource[];
}

const isComponent = ({ type }: ProseNode): boolean => type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';

/** The name of a component, e.g. `Source`; undefined for all that is none. */
export const componentOf = (node: ProseNode): string | undefined => (isComponent(node) && node.name) || undefined;

/** The text of an attribute; undefined where there is none, or where it is no text. */
export function attributeOf({ attributes = [] }: ProseNode, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The components of a name below a node, in the order of the text. */
export const componentsIn = (node: ProseNode, name: string): readonly ProseNode[] =>
  (node.children ?? []).flatMap((child) => [
    ...(componentOf(child) === name ? [child] : []),
    ...componentsIn(child, name),
  ]);

/** The keys that a text cites, each as often as it does. */
export const citedKeys = (tree: ProseNode): readonly string[] =>
  componentsIn(tree, 'Source').map((source) => attributeOf(source, 'of') ?? '');

function textOf(node: ProseNode): string {
  if (componentOf(node) === 'Source' || node.type === 'yaml') return '';
  // A number is computed later, and read like a word.
  if (componentOf(node) === 'Count') return '0';
  const separator = ['root', 'list', 'listItem', 'blockquote'].includes(node.type) ? ' ' : '';
  return node.value ?? (node.children ?? []).map(textOf).join(separator);
}

/** A word has a letter or a digit; a dash between spaces is none. */
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** What there is to know of a chapter before it is shown. */
export function outlineOf(tree: ProseNode): Outline {
  const cited = Map.groupBy(citedKeys(tree), (key) => key);
  return {
    words: textOf(tree).split(/\s+/u).filter(isWord).length,
    sources: [...cited].map(([key, times]) => ({ key, times: times.length })),
  };
}
