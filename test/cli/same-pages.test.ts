/** Pages that are rendered in threads, or kept from the last build, are those that Astro alone would write. */
import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256Of } from '../../src/io/checksums.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { projectCopy } from '../project-copy.ts';

/** Three times all pages, on a machine that may be busy. */
const patience = 600_000;
const script = 'test/cli/pages-alone.ts';
const copy = projectCopy('same-pages', ['content', script]);
afterAll(copy.remove, patience);

const fileOf = (id: string): string => path.join(copy.folder, 'content/spaces', `${id}.json`);
type Written = Record<string, unknown> & { capacity?: { desks?: number | [number, number] } };
const recordOf = (id: string): Written => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Written;
const write = (id: string, record: object): void => writeFileSync(fileOf(id), `${JSON.stringify(record, null, 2)}\n`);

function pagesInto(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: copy.folder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** Every file of a built folder with the hash of its bytes. */
const filesIn = (folder: string): readonly string[] => {
  const root = path.join(copy.folder, folder);
  const files = globSync('**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => `${path.relative(root, file)} ${sha256Of(readFileSync(file))}`)
    .sort();
};

test(
  'After some spaces have changed, the others are kept and the site is the same as from nothing',
  { timeout: patience },
  () => {
    const ids = readdirSync(path.join(copy.folder, 'content/spaces')).flatMap(
      (name) => /^(.+)\.json$/.exec(name)?.[1] ?? [],
    );
    const withDesks = ids.filter((id) => recordOf(id).capacity?.desks);
    const [renamed = '', grown = '', twin = ''] = withDesks;
    write(`${twin}-gone`, { ...recordOf(twin), name: 'Gone tomorrow' });
    pagesInto('dist-kept');

    write(renamed, { ...recordOf(renamed), name: 'Renamed since' });
    write(grown, { ...recordOf(grown), capacity: { ...recordOf(grown).capacity, desks: 777 } });
    rmSync(fileOf(`${twin}-gone`));
    write(`${twin}-new`, { ...recordOf(twin), name: 'New today' });
    const said = pagesInto('dist-kept');
    pagesInto('dist-plain', 'plain');

    expect(filesIn('dist-kept')).toEqual(filesIn('dist-plain'));
    const kept = Number(/([\d,]+) of them as they were/.exec(said)?.[1]?.replaceAll(',', ''));
    // In two languages, the page of each space and of each municipality, and those of both for frames.
    const keyed = 2 * 2 * (ids.length + readGazetteer().municipalities.size);
    expect(kept).toBeGreaterThan(keyed / 2);
    // Both pages of the two that have changed, and the municipality of one at least.
    expect(kept).toBeLessThan(keyed - 2 * 5);
  },
);
