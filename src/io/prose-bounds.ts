import { characterProblem } from '../core/rules/plain-characters.ts';
import { hiddenIn } from '../core/hidden-characters.ts';
import type { Problem } from '../core/problem.ts';
import type { ProseNode } from '../core/prose.ts';
import type { Position } from './file-problem.ts';

type PlacedProblem = Problem & { readonly position: Position };

const placed = (told: Pick<Problem, 'code' | 'args'>, line: number, column: number): PlacedProblem => ({
  ...told,
  pointer: '',
  position: { line, column },
});

function characterIn(text: string, line: number): PlacedProblem | undefined {
  const told = characterProblem(text.replaceAll('\t', ' '));
  const [hidden] = hiddenIn(text.replaceAll('\t', ' '));
  const index = hidden?.index ?? text.indexOf(String(told?.args['letter'] ?? ''));
  return told && placed(told, line, index + 1);
}

/** Characters that nobody sees, and letters that only look like others: the first of each line. */
export const charactersIn = (text: string): readonly PlacedProblem[] =>
  text.split('\n').flatMap((line, index) => characterIn(line, index + 1) ?? []);

/** The most levels of quotations and lists; a text of the register has two. */
const mostContainers = 20;
const containers = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${mostContainers + 1},}`);

const head = /^---\n[\s\S]*?\n---(?:\n|$)/;
/** Where MDX becomes code: a brace that no backslash stands before, or two, which are one sign; an import or export that begins a paragraph. */
const code = /(?=\{)(?<=(?<!\\)(?:\\\\)*)|(?=(?:import|export)\b)(?<=^\s*|\n[ \t]*\n)/;

/**
 * Code in MDX. It is never allowed, and the parser is not even shown it: some of it ends the whole process there,
 * nested deep or cut off.
 */
function codeIn(text: string): PlacedProblem | undefined {
  const start = head.exec(text)?.[0].length ?? 0;
  const index = code.exec(text.slice(start))?.index;
  if (index === undefined) return undefined;
  const before = text.slice(0, start + index).split('\n');
  const found = /^(?:\{[^}\n]*\}?|[^\n]*)/.exec(text.slice(start + index))?.[0] ?? '';
  const told = { code: found.startsWith('{') ? 'prose-expression' : 'prose-import', args: { found } } as const;
  return placed(told, before.length, (before.at(-1)?.length ?? 0) + 1);
}

/** What no parser should be given: its work would not be bounded, or it would not come back. */
export function beyondBounds(text: string, isMdx: boolean): PlacedProblem | undefined {
  const line = text.split('\n').findIndex((one) => containers.test(one));
  if (line >= 0) return placed({ code: 'prose-too-deep', args: { limit: mostContainers } }, line + 1, 1);
  return isMdx ? codeIn(text) : undefined;
}

/** The deepest that a tree may be: levels of quotations and lists, each item with its paragraph and what stands in its line. */
const deepest = 3 * mostContainers;

/** A place below which a tree goes on too deep for those who walk through it. */
export function tooDeepIn(tree: ProseNode): PlacedProblem | undefined {
  let level: readonly ProseNode[] = [tree];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1)
    level = level.flatMap(({ children }) => children ?? []);
  const start = level[0]?.position?.start;
  return level.length === 0
    ? undefined
    : placed({ code: 'prose-too-deep', args: { limit: mostContainers } }, start?.line ?? 1, start?.column ?? 1);
}
