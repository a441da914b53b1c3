import { markdownToMdast, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { Problem } from '../core/problem.ts';
import type { ProseNode } from '../core/prose.ts';
import { privateInProse } from '../core/prose-privacy.ts';
import { inPlainForm, readText } from './content-file.ts';
import { startOfFile, type Position } from './file-problem.ts';
import { beyondBounds, charactersIn, tooDeepIn } from './prose-bounds.ts';
import { readHead, type HeadShape } from './prose-head.ts';

export type PlacedProblem = Problem & { readonly position: Position };

/** A text with its head, as a tree. */
export interface ReadProse<Head> {
  /** Undefined where the text cannot be read. */
  readonly tree?: ProseNode;
  /** Undefined where anything is wrong with it. */
  readonly head?: Head;
  /** Of the head, and what is personal in the text; what else a text may not hold depends on its kind. */
  readonly problems: readonly PlacedProblem[];
  /** Where only its line ends or its first character have another form: the text that the file should hold. */
  readonly formatted?: string;
  /** Where a key of the head stands in the file. */
  readonly placeOf: (key: string) => Position;
}

const features = { frontmatter: true } as const;

const unreadable = (...problems: readonly PlacedProblem[]) => ({ problems, placeOf: () => startOfFile });

const atStart = (told: Pick<Problem, 'code' | 'args'>): PlacedProblem => ({
  ...told,
  pointer: '',
  position: startOfFile,
});

/** The parser refuses broken MDX by throwing, the place in front of its sentence: `5:6: Unexpected …`. */
function placeIn(message: string): Position {
  const [, line, column] = /^(\d+):(\d+):/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : startOfFile;
}

function readTree<Shape extends HeadShape>(text: string, isMdx: boolean, shape: Shape): ReadProse<z.infer<Shape>> {
  const parse = isMdx ? mdxToMdast : markdownToMdast;
  const tree = parse(text, { features }) as ProseNode;
  const tooDeep = tooDeepIn(tree);
  if (tooDeep) return unreadable(tooDeep);
  const { head, problems, placeOf } = readHead(tree.children?.find(({ type }) => type === 'yaml')?.value, shape);
  return { tree, ...(head && { head }), problems: [...problems, ...privateInProse(tree)], placeOf };
}

/** Reads a Markdown or MDX file; throws only when there is none. */
export function readProse<Shape extends HeadShape>(file: string, shape: Shape): ReadProse<z.infer<Shape>> {
  const { text, refused } = readText(file);
  if (refused) return unreadable(atStart(refused));
  const formatted = inPlainForm(text);
  const form = text === formatted ? [] : [atStart({ code: 'text-form', args: {} })];
  const isMdx = file.endsWith('.mdx');
  const beyond = beyondBounds(formatted, isMdx);
  if (beyond) return unreadable(...form, beyond);
  const characters = charactersIn(formatted);
  try {
    const { problems, ...read } = readTree(formatted, isMdx, shape);
    return { ...read, problems: [...form, ...characters, ...problems], ...(form.length > 0 && { formatted }) };
  } catch (error) {
    const args = {};
    const position = placeIn((error as Error).message);
    return unreadable(...form, ...characters, { code: 'prose-broken', pointer: '', args, position });
  }
}
