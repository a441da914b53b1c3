import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { words } from '../words.ts';

const gazetteer = readGazetteer();
const places = ({ problems }: ReturnType<typeof readContent>) =>
  problems.map(({ file, position: { line, column } }) => [file, line, column] as const);

describe('A content folder', () => {
  test('in which nothing is wrong gives its records, by id', () => {
    const { problems, unformatted, chapters, bibliography, ...records } = readContent(
      'test/fixtures/accepted',
      gazetteer,
    );
    expect(Object.entries(records).map(([kind, found]) => [kind, ...found.keys()])).toEqual([
      ['spaces', 'coworking-namur-namur', 'dorf-buero-amel', 'the-hub-brussels-bruxelles'],
      ['networks', 'cowallonia', 'creative-wallonia', 'dorf-bueros-ostbelgien'],
      ['statistics', 'coworking-spaces-namur'],
      ['charts', 'namur'],
      ['definitions', 'every-operator'],
      ['trades', 'a-trade'],
      ['terms', 'coworking', 'third-place'],
      ['questions', '2021-05-25-how-many'],
      ['events', '2012-05-11-a-space-opens'],
      ['rubrics', 'a-rubric'],
    ]);
    expect(chapters.map(({ id, order, slug, title }) => [id, order, slug, title])).toEqual([
      ['history', 1, words('histoire', 'history'), words('Une histoire', 'A history')],
    ]);
    expect(Object.keys(bibliography)).toEqual(['regional-it-2012', 'e-seniors']);
    expect([problems, [...unformatted]]).toEqual([[], []]);
  });

  test('tells all problems of all files, sorted by file, line and column', () => {
    const found = places(readContent('test/fixtures/rejected', gazetteer));
    const sorted = found.toSorted((a, b) => (a[0] === b[0] ? a[1] - b[1] || a[2] - b[2] : a[0] < b[0] ? -1 : 1));
    expect(new Set(found.map(([file]) => file)).size).toBeGreaterThan(100);
    expect(found).toEqual(sorted);
  });

  test('tells several problems of one file in one run', () => {
    const { problems } = readContent('test/fixtures/several-faults', gazetteer);
    expect(problems.map(({ code, position: { line, column } }) => `${line}:${column} ${code}`)).toEqual([
      '5:5 not-in-list',
      '8:21 unknown-municipality-near',
      '12:13 fact-without-evidence',
      '13:5 unknown-key-near',
      '17:16 mobile-number',
      '22:9 dead-pointer-near',
      '8:11 wrong-form',
      '12:16 fact-without-evidence',
      '35:5 not-in-list',
    ]);
  });

  test('judges only the files that are asked for, and still knows the others by name', () => {
    const asked = path.resolve('test/fixtures/accepted/spaces/coworking-namur-namur.json');
    const { spaces, networks, problems } = readContent(
      path.resolve('test/fixtures/accepted'),
      gazetteer,
      (file) => file === asked,
    );
    expect([[...spaces.keys()], networks.size, problems]).toEqual([['coworking-namur-namur'], 0, []]);
  });

  test('judges one chapter beside all that it may name, and tells nothing of that', () => {
    const asked = path.resolve('test/fixtures/rejected/guide/chapter-link-misspelt.fr.mdx');
    const { problems } = readContent(path.resolve('test/fixtures/rejected'), gazetteer, (file) => file === asked);
    expect(problems.map(({ file, code }) => [path.basename(file), code])).toEqual([
      ['chapter-link-misspelt.fr.mdx', 'unknown-target-near'],
    ]);
  });

  test('that is not there cannot be read', () => {
    expect(() => readContent('test/fixtures/nowhere', gazetteer)).toThrow('ENOENT');
  });
});

test('the register itself has no problem', () => {
  expect(readContent('content', gazetteer).problems).toEqual([]);
});
