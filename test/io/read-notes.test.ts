import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesText } from '../../src/core/changes/notes/notes-text.ts';
import type { ReleaseChanges } from '../../src/core/changes/release-changes.ts';
import { readNotes } from '../../src/io/read-notes.ts';
import type { ARepository } from './a-repository.ts';
import { release, tenCommits } from './ten-commits.ts';

let repository: ARepository;
let beside = '';
beforeAll(() => {
  repository = tenCommits();
  beside = realpathSync(mkdtempSync(path.join(tmpdir(), 'beside-')));
});
afterAll(() => {
  rmSync(repository.folder, { recursive: true });
  rmSync(beside, { recursive: true });
});

/** A clone that holds the newest commits alone, or the files without any. */
function copy(name: string, kind: 'shallow' | 'export'): string {
  const folder = path.join(beside, name);
  if (kind === 'shallow') repository.git('clone', '--quiet', '--depth', '3', `file://${repository.folder}`, folder);
  else cpSync(path.join(repository.folder, 'content'), path.join(folder, 'content'), { recursive: true });
  return path.join(folder, 'content');
}

/** What differs in each record, without the day or the hash of a commit. */
const toldOf = (root: string, asked: { from?: string; to?: string } = {}) => {
  const { step, commitsOf, ...notes } = readNotes({ root, ...asked });
  const records = step.records.map((record) => ({
    id: record.id,
    change: record.change,
    by: commitsOf(record).map(({ author, subject }) => `${author}: ${subject}`),
  }));
  return { records, git: notes.git };
};

describe('The notes on ten commits', () => {
  test('tell the exact changes, and who made them in which commit', () =>
    expect(toldOf(repository.content)).toEqual({
      git: 'complete',
      records: [
        {
          id: 'dorf-buero-amel',
          change: 'changed',
          by: [
            'bram: Put the pages of Amel in another order',
            'chris: Revert “Raise the price in Amel”',
            'chris: Raise the price in Amel',
            'anna: Correct the desks of Amel',
          ],
        },
        { id: 'hub-bruxelles-bruxelles', change: 'removed', by: ['bram: Merge the two records of the Hub'] },
        {
          id: 'la-forge-liege',
          change: 'added',
          by: ['bram: Add La Forge'],
        },
        { id: 'la-halle-namur', change: 'changed', by: ['anna: Give Namur the identifier of its new name'] },
        {
          id: 'the-hub-brussels-bruxelles',
          change: 'changed',
          by: ['bram: Merge the two records of the Hub', 'anna: Call the Hub by its last name'],
        },
        { id: 'cowallonia', change: 'changed', by: ['chris: Say in English what CoWallonia is'] },
        {
          id: '2021-05-25-how-many',
          change: 'changed',
          by: ['anna: Give Namur the identifier of its new name'],
        },
        {
          id: '2012-05-11-a-space-opens',
          change: 'changed',
          by: ['anna: Give Namur the identifier of its new name'],
        },
      ],
    }));

  test('say each in words: what was reverted or put in another order is no change', () => {
    const text = notesText(readNotes({ root: repository.content }), 'en').replace(/Commit [0-9a-f]{10}/g, 'Commit');
    expect(text).toMatchInlineSnapshot(`
      "What changes from release 1.0.0 (1 June 2026) to the files as they lie here
      After 1.0.0, the rule of versions asks for 1.0.1 or a higher one.
      Spaces: 1 added, 3 changed, 1 taken out.
      Networks: 0 added, 1 changed, 0 taken out.
      Parliamentary questions: 0 added, 1 changed, 0 taken out.
      Timeline: 0 added, 1 changed, 0 taken out.

      Spaces

      Dorf-Büro Amel · dorf-buero-amel
        Capacity: desks: 2 → 2 to 4
        Commit 2026-07-01 bram: Put the pages of Amel in another order
        Commit 2026-07-01 chris: Revert “Raise the price in Amel”
        Commit 2026-07-01 chris: Raise the price in Amel
        Commit 2026-07-01 anna: Correct the desks of Amel

      Hub Bruxelles · hub-bruxelles-bruxelles
        Merged into Impact Hub Brussels.
        Commit 2026-07-01 bram: Merge the two records of the Hub

      La Forge · la-forge-liege
        New space.
        Commit 2026-07-01 bram: Add La Forge

      La Halle · la-halle-namur
        Another identifier; it was coworking-namur-namur. Renamed.
        Name: Coworking Namur → La Halle
        Commit 2026-07-01 anna: Give Namur the identifier of its new name

      Impact Hub Brussels · the-hub-brussels-bruxelles
        Renamed. Takes over from Hub Bruxelles.
        Name: The Hub Brussels → Impact Hub Brussels
        Other names: HUB Brussels, Impact Hub Brussels → The Hub Brussels, HUB Brussels, Hub Bruxelles
        Added: Le Hub (Le Hub, 3 January 2026). Supports: other names, kinds. https://www.hub.example/bruxelles
        Commit 2026-07-01 bram: Merge the two records of the Hub
        Commit 2026-07-01 anna: Call the Hub by its last name

      Networks

      CoWallonia · cowallonia
        Purpose: Network of Walloon coworking spaces. → The network of coworking spaces in Wallonia.
        Commit 2026-07-01 chris: Say in English what CoWallonia is

      Parliamentary questions

      Coworking · 2021-05-25-how-many
        Spaces named: coworking-namur-namur → la-halle-namur
        Commit 2026-07-01 anna: Give Namur the identifier of its new name

      Timeline

      A space opens in Tournai. · 2012-05-11-a-space-opens
        Spaces named: coworking-namur-namur → la-halle-namur
        Commit 2026-07-01 anna: Give Namur the identifier of its new name
      "
    `);
  });

  test('of one commit and the next tell that one alone', () => {
    expect(toldOf(repository.content, { from: 'HEAD~5', to: 'HEAD~4' }).records).toEqual([
      { id: 'dorf-buero-amel', change: 'changed', by: ['chris: Raise the price in Amel'] },
    ]);
    expect(toldOf(repository.content, { from: 'HEAD~5', to: 'HEAD~3' }).records).toEqual([]);
    expect(toldOf(repository.content, { from: 'HEAD~2', to: 'HEAD~1' }).records).toEqual([]);
  });

  test('of files that nobody has committed say so', () => {
    const root = path.join(beside, 'uncommitted/content');
    cpSync(repository.folder, path.join(beside, 'uncommitted'), { recursive: true });
    rmSync(path.join(root, 'spaces/la-forge-liege.json'));
    const notes = readNotes({ root, from: 'HEAD' });
    expect(notes.step.records.map((record) => [record.id, record.change, notes.isUncommitted(record)])).toEqual([
      ['la-forge-liege', 'removed', true],
    ]);
  });
});

describe('In a shallow clone', () => {
  test('the changes are the same, and who made them is told of the commits that it holds', () => {
    const root = copy('shallow', 'shallow');
    const { git, records } = toldOf(root);
    expect(git).toBe('shallow');
    expect(records.map(({ id, by }) => [id, by])).toEqual([
      ['dorf-buero-amel', ['bram: Put the pages of Amel in another order']],
      ['hub-bruxelles-bruxelles', []],
      ['la-forge-liege', []],
      ['la-halle-namur', []],
      ['the-hub-brussels-bruxelles', []],
      ['cowallonia', ['chris: Say in English what CoWallonia is']],
      ['2021-05-25-how-many', []],
      ['2012-05-11-a-space-opens', []],
    ]);
    expect(notesText(readNotes({ root }), 'en')).toContain('This clone is shallow: who changed a record');
    expect(() => readNotes({ root, from: 'HEAD~5' })).toThrow('unknown-shallow: HEAD~5');
  });
});

describe('In an export without git', () => {
  test('the changes are the same, and who made them is said to be unknown', () => {
    const root = copy('export', 'export');
    const { git, records } = toldOf(root);
    expect(git).toBe('none');
    expect(records.map(({ id, change }) => [id, change])).toEqual(
      toldOf(repository.content).records.map(({ id, change }) => [id, change]),
    );
    expect(records.flatMap(({ by }) => by)).toEqual([]);
    expect(notesText(readNotes({ root }), 'en')).toContain('There is no git here: who changed a record');
    expect(() => readNotes({ root, from: 'HEAD' })).toThrow('unknown-no-git: HEAD');
  });
});

describe('A release', () => {
  const changesOf = (content: string): ReleaseChanges =>
    JSON.parse(readFileSync(path.join(content, 'releases/1.0.1.changes.json'), 'utf8')) as ReleaseChanges;

  test.each(['complete', 'shallow', 'none'] as const)('keeps the same changes where git is %s', (kind) => {
    const name = `release-${kind}`;
    if (kind === 'complete') repository.git('clone', '--quiet', repository.folder, path.join(beside, name));
    const root =
      kind === 'complete' ? path.join(beside, name, 'content') : copy(name, kind === 'shallow' ? 'shallow' : 'export');
    release(root, '1.0.1', '2026-08-01');
    const { records, commits } = changesOf(root);
    expect([commits.git, Object.keys(commits.touched['spaces'] ?? {}).length > 0]).toEqual([kind, kind === 'complete']);
    const { added, renamed, merged, changed } = records.spaces;
    expect({ added: Object.keys(added), renamed, merged, amel: changed['dorf-buero-amel'] }).toEqual({
      added: ['la-forge-liege'],
      renamed: { 'la-halle-namur': 'coworking-namur-namur' },
      merged: { 'hub-bruxelles-bruxelles': 'the-hub-brussels-bruxelles' },
      amel: [
        { path: '/capacity/desks', from: 2, to: [2, 4] },
        { path: '/sources', order: [2, 1, 0] },
      ],
    });
  });
});

test('The command ends with 2 on what it does not know, and says what to write', () => {
  const asked = ['src/cli/release-notes.ts', '--content', repository.content, '--locale', 'en', '--from', '9.9.9'];
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^Found “9\.9\.9”, which is neither a release .* nor a commit .*\. Write a version such as 0\.1\.0/,
  );
});
