import { markdownToMdast, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { Problem } from '../core/problem.ts';
import type { ProseNode } from '../core/prose.ts';
import { privateInProse } from '../core/prose-privacy.ts';
import { textOf } from './content-file.ts';
import { startOfFile, type Position } from './file-problem.ts';
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
  /** Where a key of the head stands in the file. */
  readonly placeOf: (key: string) => Position;
}

const features = { frontmatter: true } as const;

const unreadable = (code: 'not-utf8' | 'prose-broken', position: Position) => ({
  problems: [{ code, pointer: '', args: {}, position }],
  placeOf: () => startOfFile,
});

/** The parser refuses broken MDX by throwing, the place in front of its sentence: `5:6: Unexpected …`. */
function placeIn(message: string): Position {
  const [, line, column] = /^(\d+):(\d+):/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : startOfFile;
}

/** Reads a Markdown or MDX file; throws only when there is none. */
export function readProse<Shape extends HeadShape>(file: string, shape: Shape): ReadProse<z.infer<Shape>> {
  const text = textOf(file);
  if (text === undefined) return unreadable('not-utf8', startOfFile);
  try {
    const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
    const tree = parse(text, { features }) as ProseNode;
    const { head, problems, placeOf } = readHead(tree.children?.find(({ type }) => type === 'yaml')?.value, shape);
    return { tree, ...(head && { head }), problems: [...problems, ...privateInProse(tree)], placeOf };
  } catch (error) {
    return unreadable('prose-broken', placeIn((error as Error).message));
  }
}
