import type { FileProblem } from './file-problem.ts';

// By code unit, not by the machine's language: the list is the same everywhere.
const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);

const byPlace = (a: FileProblem, b: FileProblem): number =>
  compareTexts(a.file, b.file) ||
  a.position.line - b.position.line ||
  a.position.column - b.position.column ||
  compareTexts(a.code, b.code);

/** The most problems that are told of one file: nobody mends more at once, and a hostile file has no end of them. */
const mostTold = 50;

function capped(problems: readonly FileProblem[]): readonly FileProblem[] {
  const more = problems.length - mostTold;
  const last = problems[mostTold - 1];
  if (more <= 0 || !last) return problems;
  const { file, position } = last;
  return [
    ...problems.slice(0, mostTold),
    { code: 'more-problems', pointer: '', args: { count: more }, file, position },
  ];
}

/** Problems sorted by file, line and column; of a file that has very many, the first and how many more. */
export const problemList = (problems: readonly FileProblem[]): readonly FileProblem[] =>
  [...Map.groupBy(problems.toSorted(byPlace), ({ file }) => file).values()].flatMap(capped);
