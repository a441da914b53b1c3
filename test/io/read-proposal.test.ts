import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentMark, commentOn, longestComment } from '../../src/core/pull-request/comment.ts';
import { GitError } from '../../src/io/git.ts';
import { readProposal } from '../../src/io/read-proposal.ts';
import { aRepository, type ARepository } from './a-repository.ts';
import { prepare, tenProposals } from './ten-proposals.ts';

let repository: ARepository;
beforeEach(() => {
  repository = aRepository();
  prepare(repository);
  repository.git('switch', '--quiet', '--create', 'proposal');
});
afterEach(() => rmSync(repository.folder, { recursive: true }));

const asked = { locale: 'fr', preview: 'https://preview.example/12/' } as const;
const readCommitted = () => readProposal({ root: repository.content, base: 'main', head: 'proposal' });

function commentAfter(change: (repository: ARepository) => void): string {
  change(repository);
  repository.commit();
  return commentOn(readCommitted(), asked);
}

describe('The comment under a pull request', () => {
  test.each(Object.entries(tenProposals))('of %s says what a reviewer has to know', async (name, change) => {
    await expect(commentAfter(change)).toMatchFileSnapshot(`../fixtures/pull-requests/${name}.md`);
  });

  test('of hostile texts formats, loads, links and mentions nothing that they ask for', () => {
    const comment = commentAfter(({ edit, write, commit, ...rest }) => {
      for (const change of Object.values(tenProposals)) change({ edit, write, commit, ...rest });
    });
    const page = load(markdownToHtml(comment).html);
    const addresses = page('[href], [src]').map((_, node) => page(node).attr('href') ?? page(node).attr('src'));
    expect(addresses.toArray().filter((address) => !address.startsWith(asked.preview))).toEqual([]);
    expect(page('img, b, em, del, script').length).toBe(0);
    page('code, pre').remove();
    expect(
      page('body')
        .text()
        .match(/@\w|#\d|:\/\/|www\.|:\w+:|\u202E/g),
    ).toBeNull();
    expect(page('details').length).toBe(1);
  });

  test('holds whatever the languages say of every space, each as often as there are languages', () => {
    const comment = commentAfter(tenProposals['two-spaces'] ?? (() => {}));
    expect(comment.match(/^### .*$/gm)).toEqual([
      '### Dorf-Büro Amel · `dorf-buero-amel`',
      '### The Hub Brussel · `the-hub-brussel-bruxelles`',
      '### Dorf-Büro Amel · `dorf-buero-amel`',
      '### The Hub Brussel · `the-hub-brussel-bruxelles`',
    ]);
  });

  test('stays below what forges take, and says how much is left out', () => {
    const comment = commentAfter(({ edit }) => {
      for (let number = 0; number < 80; number += 1)
        edit(`hub-${number}-bruxelles`, () => ({ name: `Hub ${number}`, operators: ['A long name '.repeat(20)] }));
    });
    expect(comment.length).toBeLessThan(longestComment);
    expect(comment).toMatch(/\n\d\d autres espaces changent, pour lesquels la place manque ici\.\n/);
  });

  test('stays below it whatever names and texts are made of', () => {
    const heap = '$@'.repeat(59);
    const comment = commentAfter(({ edit, write }) => {
      for (let number = 10; number < 70; number += 1) {
        write(`content/spaces/${heap}-${number}.txt`, '');
        write(`content/networks/${heap}-${number}.json`, '{}');
      }
      const operators = Array.from({ length: 30 }, (_, number) => `${heap}${number}`);
      edit('heap-namur', (record) => ({ ...record, name: heap, kinds: ['coworking'], operators, email: heap }));
    });
    expect(comment.length).toBeLessThan(longestComment);
    expect(comment).toMatch(/^- et \d+ de plus$/m);
  });

  test('begins with the mark by which it is found again', () => {
    expect(commentAfter(() => {})).toMatch(new RegExp(`^${commentMark}\n`));
  });
});

describe('What is compared', () => {
  test('is what a branch changes, not what the other one has changed since', () => {
    repository.edit('dorf-buero-amel', (record) => ({ ...record, capacity: { desks: 4 } }));
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('README.md', '# Another\n');
    repository.commit();
    expect(readCommitted().files.map(({ path }) => path)).toEqual(['content/spaces/dorf-buero-amel.json']);
  });

  test('may be the files as they lie in the working folder, new ones included', () => {
    repository.edit('campus29-huy', () => ({ name: 'Campus29' }));
    repository.write('notes.txt', 'A note.\n');
    const { files } = readProposal({ root: repository.content, base: 'main' });
    expect(files).toEqual([
      { path: 'content/spaces/campus29-huy.json', change: 'added' },
      { path: 'notes.txt', change: 'added' },
    ]);
  });

  test('knows a record under another identifier again', () => {
    repository.git('mv', 'content/spaces/dorf-buero-amel.json', 'content/spaces/buero-amel.json');
    repository.commit();
    expect(readCommitted().files).toEqual([
      {
        path: 'content/spaces/buero-amel.json',
        from: 'content/spaces/dorf-buero-amel.json',
        change: 'changed',
        lines: { added: 0, removed: 0 },
      },
    ]);
  });

  test('is read past the attributes, links and sizes that a branch may bring', () => {
    repository.write('.gitattributes', '*.json export-ignore text eol=crlf\n');
    repository.write('content/spaces/big-namur.json', '['.repeat(300_000));
    symlinkSync('/etc/passwd', path.join(repository.content, 'spaces/link-namur.json'));
    repository.commit();
    const told = readCommitted().problems.map(({ file, message }) => `${file}: ${message.en.split('.')[0]}`);
    expect(told).toMatchInlineSnapshot(`
      [
        "content/spaces/big-namur.json: The file has 293 kB, and 256 kB is the most",
        "content/spaces/link-namur.json: This is a symbolic link, and links are not followed: what the register holds stands in its own folder",
      ]
    `);
  });

  test('has to be known to git', () => {
    expect(() => readProposal({ root: repository.content, base: 'nowhere' })).toThrow(GitError);
    expect(() => readProposal({ root: repository.content, base: '--output=x' })).toThrow(GitError);
  });
});
