/** The results that are kept, beside the bench: as data, and as a page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reportOf } from './report.ts';
import { renewed, type Row } from './row.ts';

export interface Results {
  /** What it was measured on. */
  readonly machine: string;
  readonly date: string;
  readonly seed: number;
  readonly rows: readonly Row[];
}

const file = (name: string): string => path.join(import.meta.dirname, name);
const dataFile = file('results.json');
const pageFile = file('results.md');

const GiB = 2 ** 30;

function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / GiB);
  return `${others.length + 1} × ${first?.model.trim() ?? 'processor'}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}`;
}

/** By part and size as the bench runs them, so that two runs can be compared line by line. */
const inOrder = (rows: readonly Row[], parts: readonly string[]): readonly Row[] =>
  rows.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || a.size - b.size);

const known = (): readonly Row[] =>
  existsSync(dataFile) ? (JSON.parse(readFileSync(dataFile, 'utf8')) as Results).rows : [];

async function write(target: string, text: string): Promise<void> {
  const style = await resolveConfig(target);
  writeFileSync(target, await format(text, { ...style, filepath: target }));
}

/** A hundredth of a millisecond is enough. */
const tidy = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

interface Run {
  readonly seed: number;
  readonly date: string;
  /** The parts in the order in which results are told. */
  readonly parts: readonly string[];
}

/** Puts rows in the place of those that measured the same before, and writes both files anew. */
export async function keepResults(rows: readonly Row[], { seed, date, parts }: Run): Promise<void> {
  const rounded = JSON.parse(JSON.stringify(rows, tidy)) as readonly Row[];
  const results: Results = { machine: machine(), date, seed, rows: inOrder(renewed(known(), rounded), parts) };
  await write(dataFile, JSON.stringify(results));
  await write(pageFile, reportOf(results));
}
