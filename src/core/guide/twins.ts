import type { Words } from '../../i18n/locales.ts';
import { wordsOf, type Hole } from '../../i18n/translate.ts';
import type { Problem } from '../problem.ts';
import { startOf, type ProseNode, type ProseProblem } from '../prose.ts';
import { attributeOf, componentOf } from './outline.ts';

/** One step of a chapter's build: a heading, a paragraph, a figure, a source … */
interface Part {
  /** The same in every language: what parts are compared by. */
  readonly sign: string;
  /** How a message names it. */
  readonly shown: Hole;
  readonly node: ProseNode;
}

/** The blocks that have no sign of their own to be named by. */
const blocks: Readonly<Record<string, Words>> = {
  paragraph: wordsOf('part.paragraph'),
  list: wordsOf('part.list'),
  listItem: wordsOf('part.list-item'),
  blockquote: wordsOf('part.quotation'),
};

function signOf(node: ProseNode): string | undefined {
  const name = componentOf(node);
  if (name !== undefined) {
    const named = attributeOf(node, 'of') ?? attributeOf(node, 'to');
    return named === undefined ? `<${name}>` : `<${name}> ${named}`;
  }
  if (node.type === 'heading') return '#'.repeat(node.depth ?? 0);
  return Object.hasOwn(blocks, node.type) ? node.type : undefined;
}

/** How a chapter is built, in the order of the text, whatever the language: what two languages of it must share. */
export function partsOf(node: ProseNode): readonly Part[] {
  const sign = signOf(node);
  const own = sign === undefined ? [] : [{ sign, shown: blocks[sign] ?? sign, node }];
  return [...own, ...(node.children ?? []).flatMap(partsOf)];
}

interface Twin {
  readonly tree: ProseNode;
  /** Name of its file, as a message gives it. */
  readonly file: string;
}

function toldOf(found: Part | undefined, expected: Part | undefined, file: string): Pick<Problem, 'code' | 'args'> {
  const line = expected && startOf(expected.node).line;
  if (found && expected && line !== undefined)
    return { code: 'chapter-differs', args: { found: found.shown, expected: expected.shown, file, line } };
  if (found) return { code: 'chapter-longer', args: { found: found.shown, file } };
  return { code: 'chapter-shorter', args: { expected: expected?.shown ?? '', file, line: line ?? 1 } };
}

/** The first place at which a chapter is built otherwise than the same chapter in another language; none where they agree. */
export function differsFrom(tree: ProseNode, other: Twin): readonly ProseProblem[] {
  const [parts, others] = [partsOf(tree), partsOf(other.tree)];
  const longest = parts.length > others.length ? parts : others;
  const index = longest.findIndex((_part, at) => parts[at]?.sign !== others[at]?.sign);
  if (index < 0) return [];
  const [found, expected] = [parts[index], others[index]];
  const position = startOf(found?.node ?? parts.at(-1)?.node ?? tree);
  return [{ ...toldOf(found, expected, other.file), pointer: '', position }];
}
