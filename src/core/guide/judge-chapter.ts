import { nearest } from '../nearest.ts';
import { notAmong } from '../not-among.ts';
import { plainTypes, shownNode, startOf, type ProseNode, type ProseProblem } from '../prose.ts';
import { componentNamed, componentNames, type Component } from './components.ts';
import type { KnownNames, Told } from './known-names.ts';
import { componentOf } from './outline.ts';

const allowedTypes = new Set(plainTypes);
/** The title is the only heading of depth 1; what is deeper than a section’s part asks for another chapter. */
const depths = [2, 3];

function unknownAttribute(key: string, names: readonly string[]): Told {
  const meant = nearest(key, names);
  return meant
    ? { code: 'unknown-key-near', args: { key, meant } }
    : { code: 'unknown-key', args: { key, names: names.join(', ') } };
}

function attributeProblems(node: ProseNode, { attributes }: Component, known: KnownNames): readonly Told[] {
  const written = node.attributes ?? [];
  const missing = Object.entries(attributes)
    .filter(([name, { isRequired }]) => isRequired && !written.some((attribute) => attribute.name === name))
    .map(([key]): Told => ({ code: 'missing', args: { key } }));
  const wrong = written.flatMap(({ name = '', value }): readonly Told[] => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!attribute) return [unknownAttribute(name || '{…}', Object.keys(attributes))];
    if (typeof value !== 'string') return [{ code: 'attribute-not-text', args: { key: name } }];
    return attribute.naming(value, known);
  });
  return [...missing, ...wrong];
}

const isEmpty = ({ children = [] }: ProseNode): boolean =>
  children.every(({ type, value = '' }) => type === 'text' && value.trim() === '');

function contentProblems(node: ProseNode, { content }: Component): readonly Told[] {
  const shown = { found: shownNode(node) };
  if (content === 'words' && isEmpty(node)) return [{ code: 'component-without-words', args: shown }];
  return content === 'none' && !isEmpty(node) ? [{ code: 'component-with-words', args: shown }] : [];
}

function placeProblems(node: ProseNode, { standsAlone }: Component): readonly Told[] {
  if (standsAlone === (node.type === 'mdxJsxFlowElement')) return [];
  const code = standsAlone ? 'component-in-a-line' : 'component-alone';
  return [{ code, args: { found: shownNode(node) } }];
}

function componentProblems(node: ProseNode, name: string, known: KnownNames): readonly Told[] {
  const component = componentNamed(name);
  if (!component)
    return [
      notAmong(
        shownNode(node),
        componentNames.map((one) => `<${one}>`),
      ),
    ];
  return [
    ...placeProblems(node, component),
    ...contentProblems(node, component),
    ...attributeProblems(node, component, known),
  ];
}

function problemsOf(node: ProseNode, known: KnownNames): readonly Told[] {
  const name = componentOf(node);
  if (name !== undefined) return componentProblems(node, name, known);
  if (!allowedTypes.has(node.type)) return [{ code: 'chapter-forbidden', args: { found: shownNode(node) } }];
  const isTooHighOrDeep = node.type === 'heading' && !depths.includes(node.depth ?? 0);
  return isTooHighOrDeep ? [{ code: 'heading-depth', args: { found: '#'.repeat(node.depth ?? 0) } }] : [];
}

/**
 * What a chapter of the guide may not hold: anything but plain Markdown and the known components, and names of
 * what there is not.
 * @param node the tree of the text
 */
export function chapterProblems(node: ProseNode, known: KnownNames): readonly ProseProblem[] {
  const own = problemsOf(node, known).map((told) => ({ ...told, pointer: '', position: startOf(node) }));
  return [...own, ...(node.children ?? []).flatMap((child) => chapterProblems(child, known))];
}
