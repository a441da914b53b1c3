import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const accepted = 'test/fixtures/accepted';
const rejected = 'test/fixtures/rejected';

/** The command as people run it; what it prints where, and its exit status. */
function check(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status, stdout, stderr };
}

// Each test starts the command anew, which a busy machine does slowly.
const patience = { timeout: 60_000 };

const hidden = 'Findings, which never block: 1. Read them with npm run check -- --findings.\n';

const mendable = 'Mendable by npm run check -- --fix: 16 of these files.\n';

describe('npm run check', patience, () => {
  test('ends with 0 when nothing is wrong, and says how much it judged', () => {
    expect(check('--content', accepted)).toEqual({
      status: 0,
      stdout: `All is well. Spaces: 3. Networks: 3. Series: 1. Charts: 1. Definitions: 1. Trades: 1. Terms: 2. Questions: 1. Events: 1. Chapters: 1.\n${hidden}`,
      stderr: '',
    });
  });

  test('speaks French when it is asked to', () => {
    expect(check('--content', accepted, '--locale', 'fr').stdout).toBe(
      'Tout est en ordre. Espaces\u00A0: 3. Réseaux\u00A0: 3. Séries\u00A0: 1. Graphiques\u00A0: 1. Définitions\u00A0: 1. Métiers\u00A0: 1. Termes\u00A0: 2. Questions\u00A0: 1. Événements\u00A0: 1. Chapitres\u00A0: 1.\n' +
        'Constats, jamais bloquants\u00A0: 1. Lisez-les avec npm run check -- --findings.\n',
    );
  });

  test('ends with 1 when something is wrong, and tells every problem on the error stream', () => {
    const { status, stdout, stderr } = check('--content', rejected);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${readFileSync(`${rejected}/told.en.txt`, 'utf8')}${mendable}`);
  });

  test('judges only the files that are named', () => {
    const { status, stderr } = check(
      '--content',
      rejected,
      `${rejected}/spaces/misspelt-key.json`,
      `${rejected}/spaces/prose-with-import.json`,
    );
    expect([status, stderr.match(/^test\/.*$/gm)]).toEqual([
      1,
      ['test/fixtures/rejected/spaces/misspelt-key.json:10:5 /amenities/wiffi'],
    ]);
    for (const right of ['networks/a-network.json', 'guide/a-chapter.fr.mdx'])
      expect(check('--content', rejected, `${rejected}/${right}`).status, right).toBe(0);
    expect(check('--content', rejected, `${rejected}/bibliography.json`).status).toBe(1);
  });

  test.each([
    [
      ['--content', 'test/fixtures/nowhere'],
      [
        'spaces',
        'networks',
        'statistics',
        'charts',
        'definitions',
        'trades',
        'glossary',
        'questions',
        'events',
        'rubrics',
        'guide',
        'bibliography.json',
      ]
        .map((name) => `test/fixtures/nowhere/${name}`)
        .join(', '),
    ],
    [['--content', accepted, `${accepted}/spaces/nobody.json`], 'test/fixtures/accepted/spaces/nobody.json'],
    [['--content', accepted, 'package.json'], 'package.json'],
    [['--content', accepted, `${accepted}/spaces/../../../../package.json`], 'package.json'],
  ])('%j: ends with 2 and names what it cannot find', (options, files) => {
    const { status, stdout, stderr } = check(...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^These are no files that the checker reads: /);
    expect(stderr).toContain(`: ${files}. Name files of ${options[1]}/spaces, `);
  });

  test('refuses an option or a language that it does not know', () => {
    expect(check('--contnet', accepted)).toMatchObject({ status: 2, stderr: expect.stringContaining('--content') });
    expect(check('--locale', 'nl')).toMatchObject({ status: 2, stderr: expect.stringContaining('fr, en') });
    expect(check('--format', 'xml')).toMatchObject({ status: 2, stderr: expect.stringContaining('sarif') });
    expect(check('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('with 2 when it cannot') });
  });
});

describe('npm run check -- --format', patience, () => {
  test('json tells problems on standard output, and ends with 1', () => {
    const file = `${rejected}/spaces/misspelt-key.json`;
    const { status, stdout, stderr } = check('--content', rejected, '--format', 'json', '--locale', 'fr', file);
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({ locale: 'fr', problems: [{ code: 'unknown-key-near', line: 10 }] });
  });

  test('github tells findings as notices, and ends with 0', () => {
    const { status, stdout } = check('--content', accepted, '--format', 'github');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::notice file=test\/fixtures\/accepted\/spaces\/coworking-namur-namur\.json,line=101,/);
  });
});

describe('npm run check -- --changed', patience, () => {
  test('takes no files beside it', () => {
    expect(check('--changed', 'content/spaces/betacowork-etterbeek.json')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Name files, or ask for --changed: not both.\n',
    });
  });

  test('names what git does not know, and ends with 2', () => {
    const { status, stderr } = check('--changed', '--base', 'no-such-branch');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^git cannot say what has changed: .*no-such-branch/)]);
  });
});

describe('npm run check -- --findings', patience, () => {
  test('tells what an editor would question, and ends with 0', () => {
    const { status, stdout } = check('--content', accepted, '--findings');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "All is well. Spaces: 3. Networks: 3. Series: 1. Charts: 1. Definitions: 1. Trades: 1. Terms: 2. Questions: 1. Events: 1. Chapters: 1.

      test/fixtures/accepted/spaces/coworking-namur-namur.json:101:5 /sources/2
        This evidence (18 May 2015) is older than what it supports: /formerSites/rue-de-fer/until, 2016. Leave out of “supports” what it cannot know; if it announces the opening, write “planned” under “shows”.

      Findings, which never block: 1.
      "
    `);
  });

  test('of the files that are named, compared with all the others', () => {
    const file = `${rejected}/spaces/prose-with-import.json`;
    const { status, stdout } = check('--content', rejected, '--findings', file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^test\/fixtures\/rejected\/spaces\/prose-.*\.json:2:11 \/name$/m);
    expect(check('--content', accepted, '--findings', `${accepted}/spaces/dorf-buero-amel.json`).stdout).toBe(
      'All is well. Spaces: 1. Networks: 0. Series: 0. Charts: 0. Definitions: 0. Trades: 0. Terms: 0. Questions: 0. Events: 0. Chapters: 0.\nFindings, which never block: 0.\n',
    );
  });

  test('tells problems alone while there are any', () => {
    const { stdout, stderr } = check('--content', rejected, '--findings');
    expect([stdout, stderr]).toEqual(['', `${readFileSync(`${rejected}/told.en.txt`, 'utf8')}${mendable}`]);
  });
});

describe('npm run check -- --fix', patience, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'check-'));
    cpSync(rejected, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const textOf = (root: string, name: string) => readFileSync(path.join(root, 'spaces', name), 'utf8');
  const unformatted = [
    'byte-order-mark.json',
    'indented-with-tabs.json',
    'keys-in-another-order.json',
    'windows-line-ends.json',
  ];
  const mended = [
    'spaces-in-a-row.json',
    'space-at-the-end.json',
    'phone-as-on-a-card.json',
    'website-with-an-empty-path.json',
  ];
  const texts = ['prose-with-byte-order-mark.fr.md', 'prose-with-windows-line-ends.fr.md'];
  const formatted = textOf(rejected, 'prose-with-import.json');

  test('rewrites the files in which nothing is wrong but the form, and tells the rest', () => {
    const { status, stdout, stderr } = check('--content', folder, '--fix');
    expect([status, stdout]).toEqual([1, 'Files rewritten: 16.\n']);
    expect(unformatted.map((name) => textOf(folder, name))).toEqual(unformatted.map(() => formatted));
    expect(texts.map((name) => textOf(folder, name))).toEqual(
      texts.map((name) => textOf(rejected, name).replace('\uFEFF', '').replaceAll('\r\n', '\n')),
    );
    expect(stderr).not.toContain('--fix');
  });

  test('touches no file in which anything else is wrong, and leaves nothing beside', () => {
    check('--content', folder, '--fix');
    const others = readdirSync(`${rejected}/spaces`).filter(
      (name) => ![...unformatted, ...mended, ...texts].includes(name),
    );
    expect(
      others.filter(
        (name) =>
          !readFileSync(path.join(folder, 'spaces', name)).equals(readFileSync(path.join(rejected, 'spaces', name))),
      ),
    ).toEqual([]);
    expect(readdirSync(path.join(folder, 'spaces'))).toEqual(readdirSync(`${rejected}/spaces`));
  });

  test('mends spaces, the form of a telephone number and the end of a website, and nothing else of those files', () => {
    check('--content', folder, '--fix');
    const changes = mended.map((name) => {
      const [before, after] = [rejected, folder].map((root) => textOf(root, name).split('\n'));
      return after?.filter((line, index) => line !== before?.[index]);
    });
    expect(changes).toEqual([
      ['  "name": "La Ruche",'],
      ['      "title": "Un espace ouvre",'],
      ['  "phone": "+3281250000",'],
      ['  "website": "https://la-ruche.example",'],
    ]);
    const files = mended.map((name) => path.join(folder, 'spaces', name));
    expect(check('--content', folder, ...files).status).toBe(0);
  });

  test('rewrites only the files that are named', () => {
    const file = path.join(folder, 'spaces', 'indented-with-tabs.json');
    expect(check('--content', folder, '--fix', file)).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^Files rewritten: 1\.\nAll is well\. Spaces: 1\. Networks: 0\. Series: 0\. Charts: 0\. Definitions: 0\. Trades: 0\. Terms: 0\. Questions: 0\. Events: 0\. Chapters: 0\.\n/,
      ),
      stderr: '',
    });
    expect(textOf(folder, 'byte-order-mark.json')).toBe(textOf(rejected, 'byte-order-mark.json'));
  });
});
