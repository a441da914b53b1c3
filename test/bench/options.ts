import { execFileSync } from 'node:child_process';
import { Command, InvalidArgumentError } from 'commander';

export interface Options {
  /** How many spaces the registers have. */
  readonly sizes: readonly number[];
  /** The parts to run. */
  readonly only: readonly string[];
  readonly seed: number;
  /** The day that the results bear. */
  readonly date: string;
  readonly keep?: true;
}

const wordsIn = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

function sizesFrom(text: string): readonly number[] {
  const words = wordsIn(text);
  if (words.every((word) => /^[1-9]\d{0,6}$/.test(word))) return words.map(Number);
  throw new InvalidArgumentError('write whole numbers, such as 220,2000');
}

function seedFrom(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('write a whole number, such as 1');
}

function dateFrom(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new InvalidArgumentError('write a day, such as 2026-12-01');
}

/** No clock is read: results bear the day of the last commit, unless one is given. */
const dayOfLastCommit = (): string =>
  execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** What `npm run bench` was asked for; ends the command where it cannot be understood. */
export function readOptions(parts: readonly string[]): Options {
  const partsFrom = (text: string): readonly string[] => {
    const unknown = wordsIn(text).filter((word) => !parts.includes(word));
    if (unknown.length === 0) return wordsIn(text);
    throw new InvalidArgumentError(`there is no part ${unknown.join(', ')}: write some of ${parts.join(', ')}`);
  };
  const given = new Command('npm run bench --')
    .description('Measures what each step takes with generated registers, and writes test/bench/results.md and .json.')
    .option('--sizes <numbers>', 'how many spaces', sizesFrom, [220, 2000, 10_000])
    .option('--only <parts>', `some of ${parts.join(', ')}; results of the others stay as they were`, partsFrom, parts)
    .option('--seed <number>', 'the same seed draws the same registers', seedFrom, 1)
    .option('--date <day>', 'day that the results bear; that of the last commit unless given', dateFrom)
    .option('--keep', 'leave the built site in its folder')
    .parse()
    .opts<Omit<Options, 'date'> & { readonly date?: string }>();
  return { ...given, date: given.date ?? dayOfLastCommit() };
}
