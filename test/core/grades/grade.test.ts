import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '../../../src/core/grades/evidence.ts';
import { gradesOf, type Grade } from '../../../src/core/grades/grade.ts';
import type { GradeGround } from '../../../src/core/grades/ground.ts';
import { judges } from '../../../src/core/grades/judges.ts';
import { plain, reference } from '../../../src/core/rdf/graph.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { goodGround, restated, saying } from './a-ground.ts';
import { failing } from './failing-fixtures.ts';

const { rubrics } = loadCatalogue();

/** The items of a rubric that nobody has declared. */
const computed = rubrics.map(
  ({ id, record }) =>
    [
      id,
      Object.entries(record.items)
        .filter(([, { declared }]) => !declared)
        .map(([item]) => item)
        .toSorted(),
    ] as const,
);

function gradeOf(rubric: string, item: string, ground: GradeGround): Grade {
  const found = gradesOf(rubrics, ground)
    .find(({ id }) => id === rubric)
    ?.grades.find(({ id }) => id === item);
  if (!found) throw new Error(`There is no ${rubric}/${item}.`);
  return found;
}

describe.each(computed)('Of the rubric %s', (rubric, items) => {
  test('each item that nobody declared has a judge, and each judge an item', () =>
    expect(Object.keys(judges[rubric] ?? {}).toSorted()).toEqual(items));

  test('each computed item has a fixture that fails it', () =>
    expect(Object.keys(failing[rubric] ?? {}).toSorted()).toEqual(items));

  test.each(Object.entries(failing[rubric] ?? {}))('%s is lost by one fault', (item, { alter, before, after }) => {
    expect(gradeOf(rubric, item, goodGround).result).toBe(before ?? 'met');
    const grade = gradeOf(rubric, item, alter(goodGround));
    expect(grade.result).toBe(after);
    expect(grade.reason).toBeDefined();
  });
});

test('Every rubric that the judges know is there, and no other', () =>
  expect(Object.keys(judges).toSorted()).toEqual(rubrics.map(({ id }) => id).toSorted()));

/** What is partly met today, and would be met one day. */
test.each([
  [
    'fair',
    'f1',
    restated(
      'dcat:Dataset',
      (one) => ({
        ...one,
        iri: 'https://doi.org/10.5281/zenodo.1',
        properties: [['dcterms:identifier', [plain('https://doi.org/10.5281/zenodo.1')]]],
      }),
      true,
    ),
  ],
  [
    'web-practices',
    'bp-21',
    saying(
      'dcat:Dataset',
      'dcterms:accrualPeriodicity',
      reference('http://publications.europa.eu/resource/authority/frequency/MONTHLY'),
      true,
    ),
  ],
  ['stars', 'star-5', (ground: GradeGround) => ({ ...ground, linked: { all: 3, named: 3, twinned: 3 } })],
] as const)('%s %s can be met', (rubric, item, alter) =>
  expect(gradeOf(rubric, item, alter(goodGround)).result).toBe('met'),
);

test('Before its pages are built, nothing is known of what only pages tell', () => {
  const unbuilt = { ...goodGround, pages: undefined };
  expect([gradeOf('weight', 'home', unbuilt).result, gradeOf('accessibility', '3-1-1', unbuilt).result]).toEqual([
    'not-assessed',
    'not-assessed',
  ]);
});

test('A fault in one of many leaves a part of the points', () => {
  const lost = saying('dcat:Distribution', 'dcterms:format', plain(''));
  const { points = 0 } = gradeOf('mqa', 'format', lost(goodGround));
  expect(points).toBeLessThan(20);
  expect(points).toBeGreaterThan(15);
});

test('An item that is neither computed nor declared stops the build', () => {
  const rubric = { id: 'mqa', record: { ...rubrics[0]?.record, items: { beauty: { title: { fr: 'b', en: 'b' } } } } };
  expect(() => gradesOf([rubric as (typeof rubrics)[number]], goodGround)).toThrow('Nothing computes mqa/beauty');
});

describe('Evidence', () => {
  const named = rubrics.flatMap(({ record }) => Object.values(record.items).flatMap(({ evidence = [] }) => evidence));
  test.each([...new Set(named)])('%s is something that the site has a name for', (text) =>
    expect(evidenceFrom(text)).toBeDefined(),
  );

  test('of a page that is not there stops the build', () =>
    expect(() => evidenceFrom('page:palace')).toThrow('No page is called "palace"'));
});
