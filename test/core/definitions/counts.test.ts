import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../src/core/catalogue.ts';
import { answersOf } from '../../../src/core/definitions/answers.ts';
import { countsOf, missingIn, oneFactAway, rangeOf, withAnswer } from '../../../src/core/definitions/counts.ts';
import type { Formula } from '../../../src/core/definitions/formula.ts';
import { counted } from '../../../src/core/definitions/population.ts';
import { quotedCounts, rangeThen } from '../../../src/core/definitions/quoted-counts.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue, aSource } from '../../a-space.ts';
import { words } from '../../words.ts';

const aDefinition = (formula: Formula): Definition => ({
  id: 'a-definition',
  record: { name: words('Une', 'A'), statement: words('Un lieu.', 'A place.'), by: 'Une revue', formula, sources: [] },
});

const { spaces } = aCatalogue({
  both: { community: { host: true, events: true } },
  host: { community: { host: true } },
  nothing: {},
  without: { community: { host: false } },
});
const answers = answersOf(aDefinition({ all: ['host', 'events'] }), spaces);
const names = (found: typeof answers) => found.map(({ space }) => space.id);

describe('Of four places', () => {
  test('each answers once, and the range runs from the sure to the possible', () => {
    expect(countsOf(answers)).toEqual({ yes: 1, no: 1, unknown: 2, all: 4 });
    expect(rangeOf(countsOf(answers))).toEqual([1, 3]);
  });

  test('those that lack least come first among the unknown', () => {
    expect(names(withAnswer('unknown', answers))).toEqual(['host', 'nothing']);
    expect([names(withAnswer('yes', answers)), names(withAnswer('no', answers))]).toEqual([['both'], ['without']]);
  });

  test('what is missing most is told first', () => {
    expect(missingIn(answers)).toEqual([
      { criterion: 'events', count: 2 },
      { criterion: 'host', count: 1 },
    ]);
  });

  test('for one of them a single fact would do', () => {
    expect(oneFactAway(answers)).toBe(1);
  });
});

test('a fact does not do where the register can never tell the rest', () => {
  const asked = aDefinition({ all: ['host', 'events', { beyond: 'insurance' }] });
  expect(oneFactAway(answersOf(asked, spaces))).toBe(0);
});

describe('The places that are counted', () => {
  const seen = (shows: 'open' | 'closed' | 'planned') => ({ sources: [aSource({ published: '2020', shows })] });
  const register = aCatalogue({
    open: seen('open'),
    closed: seen('closed'),
    planned: seen('planned'),
    silent: { sources: [aSource()] },
  });
  const idsOf = (population: 'standing' | 'all') => counted(register.spaces, population).map(({ id }) => id);

  test('are those that nothing shows closed or still planned', () => {
    expect(idsOf('standing').toSorted()).toEqual(['open', 'silent']);
  });

  test('are all, where all are asked for', () => {
    expect(idsOf('all')).toHaveLength(4);
  });
});

describe('Beside a published count', () => {
  const register = aCatalogue({
    early: { opened: '2010', community: { host: true } },
    during: { opened: '2012-06', community: { host: true } },
    silent: { opened: '2011' },
    without: { opened: '2011', community: { host: false } },
    later: { opened: '2013', community: { host: true } },
  });
  const then = (on: string) =>
    rangeThen(aDefinition('host'), register, {
      series: 'a',
      unit: 'places',
      published: { on, count: 20 },
      evidence: [],
    });

  test('of a day stands what the places open on it give', () => {
    expect([then('2012-05-01'), then('2012-07-01')]).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test('of a year stands the least and the most of its two ends', () => {
    expect(then('2012')).toEqual([1, 3]);
  });

  test('stand those that are quoted most, as their series have them', () => {
    const told = quotedCounts(loadCatalogue()).map(({ published: { on, count } }) => [on, count]);
    expect(told).toEqual([
      ['2012', [15, 20]],
      ['2014-04', 40],
      ['2019~', 135],
      ['2023-05', 500],
    ]);
  });

  test('that a series no longer has, nothing stands', () => {
    expect(() => quotedCounts(register)).toThrow('coworking-spaces-belgium.json has no dated count 2012');
  });
});
