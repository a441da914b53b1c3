/** `npm run build`, step by step, and once more after one record has changed. */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formattedRecord } from '../../../src/core/described.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import type { Measured } from '../measure/measured.ts';
import { measured } from '../measure/measured.ts';
import { differencesIn } from '../measure/folders.ts';
import { costOf, type Ground, type Named, type Part } from './part.ts';

/** A folder that the build may empty, beside the one that the project itself builds. */
export const benchFolder = 'dist-bench';
const cleanFolder = 'dist-clean';

export const buildInto = (folder: string, { content, say }: Pick<Ground, 'content' | 'say'>): Promise<Measured> =>
  measured({
    program: process.execPath,
    args: ['src/cli/build.ts'],
    environment: { CONTENT_FOLDER: content, OUT_DIR: folder },
    say,
  });

/** The pages and the bytes of a built folder. */
function heldBy(folder: string): { readonly count: number; readonly bytes: number } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    count: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}

/** How many pages a step says that it made or read, e.g. `1,956 pages`. */
const pagesIn = (words: string): number | undefined => {
  const [, count] = /^([\d,]+) pages/.exec(words) ?? [];
  return count === undefined ? undefined : Number(count.replaceAll(',', ''));
};

function stepsOf({ steps }: Measured, prefix = ''): readonly Named[] {
  return steps.map((step) => {
    const count = pagesIn(step.words);
    return { name: `${prefix}${step.name}`, ...costOf(step), ...(count !== undefined && { count }) };
  });
}

export const build: Part = {
  name: 'build',
  measure: async (ground) => {
    const { folder, cost } = await ground.built();
    return [...stepsOf(cost), { name: 'Whole build', ...costOf(cost), ...heldBy(folder) }];
  },
};

const isCounted = ({ capacity, sources = [] }: SpaceRecord): boolean =>
  typeof capacity?.desks === 'number' && sources.every(({ contradicts }) => contradicts === undefined);

/** Changes one fact of the first record that counts its desks, and returns how to change it back. */
function changeOne(content: string): () => void {
  const files = globSync('spaces/*.json', { cwd: content }).toSorted();
  for (const file of files.map((name) => path.join(content, name))) {
    const text = readFileSync(file, 'utf8');
    const record = JSON.parse(text) as SpaceRecord;
    if (!isCounted(record)) continue;
    const capacity = { ...record.capacity, desks: Number(record.capacity?.desks) + 1 };
    writeFileSync(file, formattedRecord('space', { ...record, capacity }));
    return () => writeFileSync(file, text);
  }
  throw new Error('no record counts its desks');
}

const searchIndex = 'Search index';

const withoutIndex = ({ wall, steps }: Measured): number =>
  wall - steps.filter(({ name }) => name === searchIndex).reduce((sum, step) => sum + step.wall, 0);

/** The index lies in a folder of its own. */
function differing(files: readonly string[]): readonly Named[] {
  const ofIndex = files.filter((file) => /^pagefind[\\/]/.test(file));
  return [
    { name: 'Files that differ from a clean build, index excluded', count: files.length - ofIndex.length },
    { name: 'Files of the index that differ from a clean build', count: ofIndex.length },
  ];
}

export const rebuild: Part = {
  name: 'rebuild',
  measure: async (ground) => {
    const { folder, cost } = await ground.built();
    const changeBack = changeOne(ground.content);
    try {
      const again = await buildInto(folder, ground);
      ground.say('the same from nothing, to compare');
      await buildInto(cleanFolder, ground);
      return [
        { name: 'Full build, index excluded', wall: withoutIndex(cost) },
        { name: 'After one changed record, index excluded', wall: withoutIndex(again) },
        { name: 'After one changed record', ...costOf(again) },
        ...stepsOf(again, 'After one changed record: '),
        ...differing(differencesIn(folder, cleanFolder)),
      ];
    } finally {
      changeBack();
    }
  },
};

/** What the bench leaves in the project's folder unless it is cleared. */
export const builtFolders: readonly string[] = [benchFolder, cleanFolder];
