/** What is done with the records alone: reading, judging, making the downloads. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { measured, type Measured } from '../measure/measured.ts';
import { costOf, type Ground, type Named, type Part } from './part.ts';

const node = (args: readonly string[], { content }: Ground): Promise<Measured> =>
  measured({ program: process.execPath, args, environment: { CONTENT_FOLDER: content } });

/** What a child told of its own work, on its last line. */
const toldBy = ({ output }: Measured): Partial<Named> =>
  JSON.parse(output.slice(output.lastIndexOf('{'))) as Partial<Named>;

/** Runs a child and keeps its own clock: the start of Node is no part of the work. */
async function child(name: string, file: string, ground: Ground): Promise<Named> {
  const run = await node([`test/bench/children/${file}`], ground);
  return { ...costOf(run), ...toldBy(run), name };
}

export const read: Part = {
  name: 'read',
  measure: async (ground) => [
    await child('Read and judge', 'read-and-judge.ts', ground),
    await child('Judge what is read', 'judge.ts', ground),
  ],
};

export const datasets: Part = {
  name: 'datasets',
  measure: async (ground) => [await child('Make every download', 'make-datasets.ts', ground)],
};

/** As contributors run it: the whole command, its start included. */
export const check: Part = {
  name: 'check',
  measure: async (ground) => {
    const [file = ''] = globSync('spaces/*.json', { cwd: ground.content }).toSorted();
    const one = await node(['src/cli/check.ts', path.join(ground.content, file)], ground);
    const all = await node(['src/cli/check.ts'], ground);
    return [
      { name: 'One file', ...costOf(one), count: 1 },
      { name: 'All files', ...costOf(all), count: ground.size },
    ];
  },
};
