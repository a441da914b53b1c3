/** The results as a page of tables. */
import { figureOf, type Derived } from './derived.ts';
import { wordsIn, wordsOf } from './figure-words.ts';
import type { Results } from './results.ts';
import { figures, type Row } from './row.ts';
import { targets, type Target } from './targets.ts';
import { verdictOn } from './verdicts.ts';

/** Columns that a table may have, each left out where no row has it. */
const columns: Readonly<Partial<Record<Derived, string>>> = { ...figures, pace: 'for each', rate: 'a second' };

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

function partTable(rows: readonly Row[]): string {
  const shown = (Object.keys(columns) as Derived[]).filter((figure) =>
    rows.some((row) => figureOf(row, figure) !== undefined),
  );
  const cells = (row: Row): readonly string[] =>
    shown.map((figure) => {
      const value = figureOf(row, figure);
      return value === undefined ? '' : wordsOf[figure](value);
    });
  return table(
    ['what', 'spaces', ...shown.map((figure) => columns[figure] ?? figure)],
    rows.map((row) => [row.name, row.size.toLocaleString('en'), ...cells(row)]),
  );
}

/** A row beside another of the same size. */
interface Ratio {
  readonly part: string;
  readonly name: string;
  readonly over: string;
  readonly words: string;
}

const ratios: readonly Ratio[] = [
  { part: 'pages', name: 'Astro', over: 'Eleventy', words: 'pages: Astro / Eleventy' },
  { part: 'pages', name: 'Astro', over: 'By hand', words: 'pages: Astro / by hand' },
  { part: 'pages', name: 'Eleventy', over: 'By hand', words: 'pages: Eleventy / by hand' },
  { part: 'build', name: 'Search index', over: 'Pages', words: 'search index / all pages and downloads' },
];

function ratioTable(rows: readonly Row[], sizes: readonly number[]): string {
  const wallOf = (part: string, name: string, size: number): number | undefined =>
    rows.find((row) => row.part === part && row.name === name && row.size === size)?.wall;
  const cell = ({ part, name, over }: Ratio, size: number): string => {
    const [value, by] = [wallOf(part, name, size), wallOf(part, over, size)];
    return value === undefined || by === undefined ? '' : wordsIn.times(value / by);
  };
  return table(
    ['time of', ...sizes.map((size) => `${size.toLocaleString('en')} spaces`)],
    ratios.map((ratio) => [ratio.words, ...sizes.map((size) => cell(ratio, size))]),
  );
}

const asked = ({ most, least, unit }: Target): string =>
  most === undefined ? `at least ${wordsIn[unit](least ?? 0)}` : `at most ${wordsIn[unit](most)}`;

function targetTable(rows: readonly Row[]): string {
  const verdicts = targets.map((target) => verdictOn(target, rows));
  return table(
    ['target', 'asked', 'found', ''],
    verdicts.map(({ target, found, isMet }) => [
      target.words,
      asked(target),
      found === undefined ? 'not measured' : wordsIn[target.unit](found),
      found === undefined ? '' : isMet ? 'met' : '**not met**',
    ]),
  );
}

/** The page `results.md`. */
export function reportOf({ machine, date, seed, rows }: Results): string {
  const sizes = [...new Set(rows.map(({ size }) => size))].toSorted((a, b) => a - b);
  const parts = [...new Set(rows.map(({ part }) => part))];
  const sections = parts.map((part) => `## ${part}\n\n${partTable(rows.filter((row) => row.part === part))}`);
  return [
    '# Results of the bench',
    `Written by \`npm run bench\`; what each line means stands in [README.md](README.md). ${date}, seed ${seed}. ${machine}.`,
    `## Targets\n\n${targetTable(rows)}`,
    `## Ratios\n\n${ratioTable(rows, sizes)}`,
    ...sections,
    '',
  ].join('\n\n');
}
