import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bibliographyKind, contentKinds } from '../../src/core/content-kinds.ts';
import { chapterHead, storyHead } from '../../src/core/front-matter.ts';
import { forbiddenIn } from '../../src/core/prose.ts';
import { judgedKinds, recordSchemas, type JudgedKind } from '../../src/core/record-schemas.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { FileProblem } from '../../src/io/file-problem.ts';
import { problemList } from '../../src/io/problem-list.ts';
import { readProse } from '../../src/io/prose-file.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { readRecord } from '../../src/io/read-record.ts';
import { toldProblem } from '../../src/io/told-problems.ts';

/** The same files on every machine and every day. */
const seeded = { seed: 20_121_115, numRuns: 400 } as const;

const surroundings = {
  id: '',
  gazetteer: readGazetteer(),
  spaceIds: new Set(['la-ruche']),
  networkIds: new Set(['cowallonia']),
  termIds: new Set(['coworking']),
  questionIds: new Set(['2021-05-25-coworking']),
  series: new Map(),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'any-file-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const judgeOf = (kind: JudgedKind) =>
  kind === 'bibliography'
    ? (value: unknown) => bibliographyKind.judge(value, new Set<string>())
    : contentKinds[kind].judge;

const readAs = (kind: JudgedKind, bytes: Uint8Array | string) =>
  readRecord(fileOf('la-ruche.json', bytes), { kind, judge: judgeOf(kind) }, surroundings);

/** Few enough to read, each in a file and a place, each a sentence in every language, with no hole left and nothing hidden. */
function expectReadable(problems: readonly FileProblem[]): void {
  const told = problemList(problems);
  expect(told.length).toBeLessThanOrEqual(51);
  for (const problem of told) {
    expect(problem.position.line).toBeGreaterThan(0);
    expect(problem.position.column).toBeGreaterThan(0);
    for (const locale of locales) expect(toldProblem(problem, locale)).toMatch(/^[^\p{Cc}]+\n {2}[^\p{Cc}]{10,6000}$/u);
  }
}

/** Names that some schema knows, and names that objects of the language know. */
const names = [
  ...new Set(Object.values(recordSchemas).flatMap((schema) => Object.keys(Object(Object(schema).properties)))),
  ...['municipality', 'region', 'day', 'supports', 'contradicts', 'url', 'fr', 'en', 'all', 'atLeast', 'count', 'of'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '0', '', '/', '~', 'a/b~c'],
];
const texts = [
  '2012',
  '92094',
  'https://example.org',
  '/name',
  '/__proto__',
  'javascript:alert(1)',
  '<b>',
  '=1+1',
  '\u202E',
];

const anyKey = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 12 }));
const anyText = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 40 }));
const { tree: anyValue } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    anyText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie('tree')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

/** A record that is right but for one place, where anything stands. */
const nearlyRight = fc
  .record({ key: fc.constantFrom(...Object.keys(recordSchemas.space.properties)), value: anyValue })
  .map(({ key, value }) => ({
    name: 'La Ruche',
    kinds: ['coworking'],
    address: { municipality: '92094' },
    sources: [{ url: 'https://example.org', title: 'La Ruche', supports: ['/name', '/kinds', '/address', `/${key}`] }],
    [key]: value,
  }));

describe('Whatever a file holds, it is judged', () => {
  test.each(judgedKinds)('any JSON value as a record of the kind %s', (kind) => {
    fc.assert(
      fc.property(anyValue, (value) => expectReadable(readAs(kind, JSON.stringify(value) ?? '').problems)),
      seeded,
    );
  });

  test('anything at any place of a record', () => {
    fc.assert(
      fc.property(nearlyRight, (record) => expectReadable(readAs('space', JSON.stringify(record)).problems)),
      seeded,
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReadable(readAs('space', bytes).problems)),
      seeded,
    );
  });

  const jsonSigns = fc.array(
    fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1e999', '-', 'a', ' ', '\n', '\t', '\0'),
  );
  test('any signs of JSON, in any order', () => {
    fc.assert(
      fc.property(jsonSigns, (signs) => expectReadable(readAs('space', signs.join('')).problems)),
      seeded,
    );
  });

  const proseSigns = fc.array(
    fc.constantFrom(
      ...['---\n', 'summary: ', '*a', '&a ', '<', '</a>', '<A b={', '{', '}', '[a](', 'javascript:', ')', '![', '> '],
      ...[
        '- ',
        '1. ',
        '```',
        '`',
        '*',
        '_',
        '\n',
        '\n\n',
        'import a from "b"\n',
        'export const c = 1\n',
        'Un lieu',
        '|',
      ],
      ...['\u202E', '\u0430', '\uFEFF', '\r\n', '<!--', '&#106;', '\\', '[^1]: ', '~~', '<script>', 'https://'],
    ),
    { maxLength: 60 },
  );
  test.each([
    ['la-ruche.fr.md', storyHead],
    ['la-ruche.fr.mdx', storyHead],
    ['history.fr.mdx', chapterHead],
  ] as const)('any signs of Markdown, in any order, in %s', (name, shape) => {
    fc.assert(
      fc.property(proseSigns, (signs) => {
        const { tree, problems } = readProse(fileOf(name, signs.join('')), shape);
        const all = [...problems, ...(tree ? forbiddenIn(tree) : [])];
        expectReadable(all.map((problem) => ({ ...problem, file: name })));
      }),
      seeded,
    );
  });
});
