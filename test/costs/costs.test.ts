/** What a change costs: each is made in one copy of the project, its files are counted, and the whole is judged and built once. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectCopy } from '../project-copy.ts';
import { changes, type Change } from './changes.ts';

/** One build of the whole site, on a machine that may be busy. */
const patience = 240_000;

const copy = projectCopy('costs', ['content', '.github']);
const project = copy.folder;
const inProject = (name: string): string => path.join(project, name);
const textOf = (name: string): string => readFileSync(inProject(name), 'utf8');

/** Makes a change; a place that is not there, or stands there twice, is an error. */
function make({ added, edited }: Change): void {
  for (const [name, text] of Object.entries(added)) {
    if (existsSync(inProject(name))) throw new Error(`${name} is there already.`);
    mkdirSync(path.dirname(inProject(name)), { recursive: true });
    writeFileSync(inProject(name), text);
  }
  for (const { file, before, text } of edited) {
    const [head, tail, ...more] = textOf(file).split(before);
    if (tail === undefined || more.length > 0) throw new Error(`${before} does not stand once in ${file}.`);
    writeFileSync(inProject(file), `${head}${text}${before}${tail}`);
  }
}

const run = (command: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [`src/cli/${command}.ts`, ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });

beforeAll(() => {
  mkdirSync(inProject('.vscode'));
  for (const change of changes) make(change);
});
afterAll(copy.remove);

/** The files that a contributor adds or edits, each once. */
const filesOf = ({ added, edited }: Change): readonly string[] =>
  [...new Set([...Object.keys(added), ...edited.map(({ file }) => file)])].toSorted();

const dictionaries = ['src/i18n/en.ts', 'src/i18n/fr.ts'];

describe('The files of a change', () => {
  test.each([
    ['a space', ['content/spaces/atelier-d-essai-namur.json']],
    ['a field', ['schemas/space.schema.json']],
    ['a value of a list', ['schemas/space.schema.json']],
    ['a download format', ['src/core/datasets/index.ts', 'src/core/datasets/names-text.ts', ...dictionaries]],
    [
      'a rule',
      [
        'src/core/rules/index.ts',
        'src/core/rules/name-is-no-shout.ts',
        ...dictionaries,
        'test/fixtures/rejected/spaces/name-shouted.json',
      ],
    ],
    ['a computed page', [...dictionaries, 'src/i18n/sections.ts', 'src/pages/[locale]/[about]/[tally].astro']],
    ['a command', ['package.json', 'src/cli/tell.ts', 'test/cli/tell.test.ts']],
    ['a chapter of the guide', ['content/guide/test-chapter.en.mdx', 'content/guide/test-chapter.fr.mdx']],
  ])('for %s are %j', (name, files) => {
    expect(changes.filter((change) => change.name === name).flatMap(filesOf)).toEqual(files);
  });
});

describe('The project with all of them', { timeout: patience }, () => {
  test('writes its types, accepts its content and refuses what the new rule refuses', () => {
    expect(run('types').status).toBe(0);
    expect(textOf('src/core/records.ts')).toMatch(/petsWelcome\?: boolean/);
    expect(textOf('src/core/records.ts')).toMatch(/'test-loft'|"test-loft"/);
    const shouted = inProject('content/spaces/name-shouted.json');
    cpSync(inProject('test/fixtures/rejected/spaces/name-shouted.json'), shouted);
    const { status, stderr, stdout } = run('check', shouted, '--locale', 'en');
    rmSync(shouted);
    expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('“Atelier !!!” shouts.')]);
  });

  test('runs the new command on the new space', () => {
    expect(run('tell').stdout).toBe('true\n');
  });

  test('builds, with the field, the value, the download, the pages and the chapter in their places', () => {
    const { status, stderr } = run('build');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const page = textOf('dist/fr/espaces/atelier-d-essai-namur/index.html');
    expect(page).toContain('Animaux admis');
    expect(page).toContain('loft d’essai');
    expect(textOf('dist/data/names.txt')).toContain('Atelier d’essai\n');
    expect(textOf('dist/data/datapackage.json')).toContain('names.txt');
    expect(textOf('dist/data/spaces.csv').split('\n', 1)[0]).toContain('pets_welcome');
    expect(textOf('dist/en/about/tally/index.html')).toContain('Tally: ');
    expect(textOf('dist/fr/a-propos/decompte/index.html')).toContain('hreflang="en"');
    expect(textOf('dist/en/guide/chapter-for-tests/index.html')).toContain('A chapter for tests');
    expect(textOf('dist/sitemap.xml')).toContain('/fr/guide/chapitre-d-essai/');
  });
});
