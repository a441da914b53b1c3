import type { Locale } from '../../i18n/locales.ts';
import type { ProseNode } from '../prose.ts';
import { asciiSlug } from '../slug.ts';
import { attributeOf, componentOf } from './outline.ts';

type Attributes = Readonly<Record<string, string | number>>;

const attributesFrom = (attributes: Attributes): NonNullable<ProseNode['attributes']> =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value: String(value) }));

const element = (name: string, attributes: Attributes, children: readonly ProseNode[]): ProseNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesFrom(attributes),
  children,
});

const withAttributes = (node: ProseNode, added: Attributes): ProseNode => ({
  ...node,
  attributes: [...(node.attributes ?? []), ...attributesFrom(added)],
});

/** The same tree with something done to each of its nodes, the inner ones first. */
function mapped(node: ProseNode, change: (node: ProseNode) => ProseNode): ProseNode {
  return change(
    node.children ? { ...node, children: node.children.map((child) => mapped(child, change)) } : { ...node },
  );
}

/** Numbers keys in the order in which they first come, and tells each time which one it is. */
function counter(): (key: string) => { readonly number: number; readonly nth: number } {
  const times = new Map<string, number>();
  return (key) => {
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return { number: [...times.keys()].indexOf(key) + 1, nth };
  };
}

const isSource = (node: ProseNode | undefined): boolean => node !== undefined && componentOf(node) === 'Source';

/** Numbers in a row need a sign between them, which only their neighbours can tell. */
const joined = (children: readonly ProseNode[]): readonly ProseNode[] =>
  children.map((child, index) =>
    isSource(child) && isSource(children[index - 1]) ? withAttributes(child, { joined: 'true' }) : child,
  );

/** Tells every component what it could not know: its language, and a source its number and whether one stands before it. */
function told(tree: ProseNode, locale: Locale): ProseNode {
  const count = counter();
  return mapped(tree, (node) => {
    const whole = node.children ? { ...node, children: joined(node.children) } : node;
    if (componentOf(node) === undefined) return whole;
    return withAttributes(whole, { locale, ...(isSource(node) && count(attributeOf(node, 'of') ?? '')) });
  });
}

const wordsOf = ({ value, children = [] }: ProseNode): string => value ?? children.map(wordsOf).join('');

/** The anchor of a heading, in ASCII; HTML of old asks that it begin with a letter. */
const anchorOf = (heading: ProseNode): string => asciiSlug(wordsOf(heading)).replace(/^(?=\d)/, 'in-');

const anchored = (node: ProseNode): ProseNode =>
  node.type === 'heading' ? { ...node, data: { hProperties: { id: anchorOf(node) } } } : node;

const annotating: Readonly<Record<string, string>> = { Source: 'SourceNote', Term: 'TermNote' };

/** The sources and terms of a block, in the order of its text. */
function annotations(node: ProseNode): readonly ProseNode[] {
  const isOne = Object.hasOwn(annotating, componentOf(node) ?? '');
  return [...(isOne ? [node] : []), ...(node.children ?? []).flatMap(annotations)];
}

const space: ProseNode = { type: 'text', value: ' ' };

/** One note for a page or a term, however often the block names it: a page with all that the writer says of it there. */
function noteFrom([first, ...others]: readonly ProseNode[]): readonly ProseNode[] {
  const name = first && annotating[componentOf(first) ?? ''];
  if (!first || !name) return [];
  const comments = name === 'SourceNote' ? [first, ...others].map(({ children = [] }) => children) : [];
  const said = comments.filter((comment) => comment.length > 0);
  const children = said.flatMap((comment, index) => (index > 0 ? [space, ...comment] : comment));
  return [{ ...first, type: 'mdxJsxFlowElement', name, children }];
}

/** Of a source, what stays in the line is its number alone. */
const numberAlone = (node: ProseNode): ProseNode => (isSource(node) ? { ...node, children: [] } : node);

function rowOf(block: ProseNode): ProseNode {
  const named = Map.groupBy(annotations(block), (node) => `${componentOf(node)} ${attributeOf(node, 'of')}`);
  const notes = [...named.values()].flatMap(noteFrom);
  if (notes.length === 0) return block;
  return element('div', { class: 'noted' }, [mapped(block, numberAlone), element('ul', { class: 'notes' }, notes)]);
}

/**
 * A chapter with its notes level with the text: each block that cites a page or uses a term becomes a row of the block
 * and its notes; each source gets its number, every component the language it speaks, and each heading its anchor.
 */
export const withMarginNotes = (tree: ProseNode, locale: Locale): ProseNode => ({
  type: 'root',
  children: (told(tree, locale).children ?? []).map(anchored).map(rowOf),
});
