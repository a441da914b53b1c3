/** What has a bench of its own beside this one: the streams of a million rows, and nginx under load. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { measured } from '../measure/measured.ts';
import { benchFolder } from './build.ts';
import type { Ground, Named, Part } from './part.ts';

const streams = 'test/bench/million-rows.ts';
const load = 'test/bench/load/run.ts';
const million = 1_000_000;
const formats = ['csv', 'ndjson', 'json', 'geojson', 'parquet', 'sqlite', 'xlsx', 'zip', 'ttl', 'jsonld'];

/** What `million-rows.ts --one` prints. */
interface Streamed {
  readonly spaces: number;
  readonly milliseconds: number;
  readonly peak: number;
  readonly bytes: number;
}

async function streamOf(format: string, folder: string): Promise<Named> {
  const args = [streams, '--spaces', String(million), '--one', format, '--to', folder];
  const { output, cpu } = await measured({ program: process.execPath, args });
  const { spaces, milliseconds, peak, bytes } = JSON.parse(output.split('\n').at(-1) ?? '{}') as Streamed;
  return {
    name: `${spaces.toLocaleString('en')} rows as ${format}`,
    wall: milliseconds,
    ...(cpu !== undefined && { cpu }),
    peak,
    bytes,
    count: spaces,
  };
}

/** Of no register: run once, whatever the sizes. */
export const stream: Part = {
  name: 'stream',
  runsOnce: true,
  measure: async ({ scratch, say }) => {
    if (!existsSync(streams)) return [];
    mkdirSync(scratch, { recursive: true });
    const named: Named[] = [];
    for (const format of formats) {
      say(format);
      named.push(await streamOf(format, scratch));
    }
    return named;
  },
};

const numberIn = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? '0').replaceAll(',', ''));

async function loadOf({ content }: Ground): Promise<readonly Named[]> {
  const environment = { CONTENT_FOLDER: content, OUT_DIR: benchFolder };
  await measured({ program: process.execPath, args: ['src/cli/build.ts', '--compressed'], environment });
  const { output } = await measured({ program: process.execPath, args: [load], environment });
  return [
    {
      name: 'Mixed requests that nginx answers in a second',
      count: numberIn(output, /([\d,]+) requests a second/),
    },
    { name: 'Errors among them', count: numberIn(output, /([\d,]+) errors/) },
  ];
}

/** At the first size alone: what a server answers depends on the pages, hardly on how many there are. */
export const underLoad: Part = {
  name: 'load',
  runsOnce: true,
  measure: async (ground) => (existsSync(path.resolve(load)) ? loadOf(ground) : []),
};
