import type { Problem } from '../core/problem.ts';

/** Where something stands in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const startOfFile: Position = { line: 1, column: 1 };

/** A problem with the file it is in and the place there. */
export interface FileProblem extends Problem {
  /** From the project's folder, with slashes: `content/spaces/x.json`. */
  readonly file: string;
  readonly position: Position;
}
