import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/core/catalogue.ts';
import {
  daysToAnswer,
  questionsBeside,
  questionsByParliament,
  questionsByTheme,
  questionsByYear,
  questionsNaming,
} from '../../src/core/questions.ts';
import { aQuestion } from './a-question.ts';

const idsOf = (questions: readonly Question[]): readonly string[] => questions.map(({ id }) => id);

const early = aQuestion('early', { askedOn: '2011-11-23', themes: ['public-support'], networks: ['cowallonia'] });
const middle = aQuestion('middle', { askedOn: '2021', themes: ['rural', 'mobility'], parliament: 'brussels' });
const late = aQuestion('late', { askedOn: '2021-05-25', themes: ['mobility', 'rural'], spaces: ['la-ruche'] });
const last = aQuestion('last', { askedOn: '2022-01-01', themes: ['rural'] });
const questions = [early, middle, late, last];

describe('Questions in order', () => {
  test('by year are told from the newest year and question back', () => {
    expect(questionsByYear(questions).map(([year, found]) => [year, ...idsOf(found)])).toEqual([
      ['2022', 'last'],
      ['2021', 'late', 'middle'],
      ['2011', 'early'],
    ]);
  });

  test('by parliament follow the schema, and leave out parliaments without one', () => {
    expect(questionsByParliament(questions).map(({ key, questions: found }) => [key, ...idsOf(found)])).toEqual([
      ['wallonia', 'last', 'late', 'early'],
      ['brussels', 'middle'],
    ]);
  });

  test('by theme stand under each of their own, with a capital letter', () => {
    expect(
      questionsByTheme(questions).map(({ key, label, questions: found }) => [key, label.fr, ...idsOf(found)]),
    ).toEqual([
      ['public-support', 'Appels et subventions', 'early'],
      ['rural', 'Milieu rural', 'last', 'late', 'middle'],
      ['mobility', 'Mobilité', 'late', 'middle'],
    ]);
  });
});

describe('Questions beside', () => {
  test('share a theme: those that share the most first, then the newest', () => {
    expect(idsOf(questionsBeside(middle, questions))).toEqual(['late', 'last']);
  });

  test('one without a theme in common are none', () => {
    expect(questionsBeside(early, questions)).toEqual([]);
  });
});

test.each([
  ['spaces', 'la-ruche', ['late']],
  ['networks', 'cowallonia', ['early']],
  ['networks', 'la-ruche', []],
] as const)('Of %s, %s is named by %j', (kind, id, ids) => {
  expect(idsOf(questionsNaming(questions, kind, id))).toEqual(ids);
});

describe('The days to an answer', () => {
  test.each([
    ['2021-05-25', '2021-06-14', 20],
    ['2011-11-23', '2013-10-14', 691],
    ['2021-05-25', '2021-05-25', 0],
  ])('from %s to %s are %i', (askedOn, answeredOn, days) => {
    expect(daysToAnswer(aQuestion('a', { askedOn, answeredOn }))).toBe(days);
  });

  test.each([
    ['2021-05', '2021-06-14'],
    ['2021-05-25', undefined],
  ])('from %s to %s are not known', (askedOn, answeredOn) => {
    expect(daysToAnswer(aQuestion('a', { askedOn, ...(answeredOn && { answeredOn }) }))).toBeUndefined();
  });
});
