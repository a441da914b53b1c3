import type { ProseNode, ProseProblem } from './prose.ts';
import { privateIn } from './rules/nobody-private.ts';

/** Words that readers see, and what `mailto:` and `tel:` links hold; the digits of other addresses are no telephone. */
const textOf = ({ type, value = '', url = '' }: ProseNode): string =>
  type === 'text' ? value : /^(mailto|tel):/.test(url) ? url : '';

function withRepeats(node: ProseNode): readonly ProseProblem[] {
  const position = node.position?.start ?? { line: 1, column: 1 };
  const found = privateIn('', textOf(node)).map((problem) => ({ ...problem, position }));
  return [...found, ...(node.children ?? []).flatMap(withRepeats)];
}

/** Personal mailboxes and mobile numbers anywhere in a text about a space. */
export function privateInProse(node: ProseNode): readonly ProseProblem[] {
  // An address that Markdown makes a link of stands there twice: as the link and as its words.
  return [...new Map(withRepeats(node).map((problem) => [JSON.stringify(problem), problem])).values()];
}
