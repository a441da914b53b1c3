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
/** Where MDX begins to be code: a brace that no backslash stands before, an import, an export. */
const code = /(?<!\\)\{|^(?:import|export)\b/m;
/** The most that may follow in a text with code, which is refused in any case. */
const longestCode = 1000;

/** MDX hands code to a parser that ends the whole process where it is nested some thousand levels deep. */
function longCodeIn(text: string): PlacedProblem | undefined {
  const start = head.exec(text)?.[0].length ?? 0;
  const index = code.exec(text.slice(start))?.index;
  if (index === undefined || text.length - start - index <= longestCode) return undefined;
  const before = text.slice(0, start + index).split('\n');
  const [found = ''] = text.slice(start + index).split('\n');
  return placed({ code: 'prose-code', args: { found } }, before.length, (before.at(-1)?.length ?? 0) + 1);
}

/** What no parser should be given: its work would not be bounded. */
export function beyondBounds(text: string, isMdx: boolean): PlacedProblem | undefined {
  const line = text.split('\n').findIndex((one) => containers.test(one));
  if (line >= 0) return placed({ code: 'prose-too-deep', args: { limit: mostContainers } }, line + 1, 1);
  return isMdx ? longCodeIn(text) : undefined;
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
