/**
 * Streams generated spaces through every writer of the dataset, each in a process of its own, and says what each took:
 * `node_modules/.bin/node test/bench/million-rows.ts --spaces 1000000`.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { count, run, seconds } from '../../src/cli/report.ts';
import { writeStreamed } from '../../src/io/streamed-file.ts';

/** What it took to write one format. */
export interface Streamed {
  /** The ending of its file; `none` for drawing the spaces alone. */
  readonly format: string;
  readonly spaces: number;
  readonly milliseconds: number;
  /** The most memory that its process held at any time, in bytes. */
  readonly peak: number;
  /** Of the file. */
  readonly bytes: number;
}

/** In their order; the first writes nothing, so that the cost of drawing the spaces is known. */
export const formats = [
  'none',
  'csv',
  'ndjson',
  'json',
  'geojson',
  'parquet',
  'sqlite',
  'xlsx',
  'zip',
  'ttl',
  'jsonld',
];

/** Writes a format into a folder and tells what it took; in this process, whose peak is then all that it did before, too. */
async function stream(format: string, spaces: number, folder: string): Promise<Streamed> {
  const { drawnOnly, writers } = await import('./streams/writers.ts');
  const pieces = format === 'none' ? drawnOnly : writers[format];
  if (!pieces) throw new Error(`no writer for ${format}: name one of ${formats.join(', ')}`);
  const started = performance.now();
  const { bytes } = await writeStreamed(path.join(folder, `spaces.${format}`), pieces(spaces, folder));
  const milliseconds = Math.round(performance.now() - started);
  return { format, spaces, milliseconds, peak: process.resourceUsage().maxRSS * 1024, bytes };
}

/**
 * Streams so many spaces through one writer, in a process of its own; the file is gone again when it is done.
 * @returns what it took; rejects when the process fails
 */
export async function streamed(format: string, spaces: number): Promise<Streamed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'streams-'));
  try {
    const given = [import.meta.filename, '--spaces', String(spaces), '--one', format, '--to', folder];
    const { stdout } = await promisify(execFile)(process.execPath, given);
    return JSON.parse(stdout) as Streamed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const mebi = 1024 * 1024;

const lineOf = ({ format, spaces, milliseconds, peak, bytes }: Streamed): string =>
  [
    format.padEnd(8),
    count(spaces).padStart(9),
    seconds(milliseconds).padStart(8),
    `${count(Math.round(peak / mebi))} MiB at most`.padStart(18),
    `${count(Math.round(bytes / mebi))} MiB written`.padStart(20),
  ].join(' ');

function whole(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('write a whole number of at most seven digits, such as 1000000');
}

interface Options {
  readonly spaces: number;
  readonly formats: string;
  readonly one?: string;
  readonly to: string;
}

async function main({ spaces, formats: asked, one, to }: Options): Promise<void> {
  if (one) return console.log(JSON.stringify(await stream(one, spaces, to)));
  for (const format of asked.split(',')) console.log(lineOf(await streamed(format, spaces)));
}

if (import.meta.main) {
  const options = new Command('million-rows.ts')
    .description('Streams generated spaces through every writer of the dataset, and says what each took.')
    .option('--spaces <number>', 'how many spaces', whole, 1_000_000)
    .option('--formats <list>', 'which formats, such as csv,parquet', formats.join(','))
    .option('--one <format>', 'writes one in this process and prints what it took as JSON')
    .option('--to <folder>', 'folder for that one', '.')
    .parse()
    .opts<Options>();
  await run(() => main(options));
}
