import { describe, expect, test } from 'vitest';
import {
  agreed,
  all,
  answers,
  any,
  atLeastOf,
  not,
  reaches,
  type Answer,
  type Count,
} from '../../../src/core/criteria/answer.ts';

/** Every list of a length: `['yes', 'yes']`, `['yes', 'no']` … */
const lists = (length: number): readonly (readonly Answer[])[] =>
  length === 0 ? [[]] : lists(length - 1).flatMap((list) => answers.map((answer) => [...list, answer]));
const upToFour = [0, 1, 2, 3, 4].flatMap(lists);

/** What a list may turn out to be once everything is known. */
const outcomes = (list: readonly Answer[]): readonly (readonly Answer[])[] =>
  list.reduce<readonly (readonly Answer[])[]>(
    (done, answer) =>
      done.flatMap((way) =>
        answer === 'unknown'
          ? [
              [...way, 'yes' as const],
              [...way, 'no' as const],
            ]
          : [[...way, answer]],
      ),
    [[]],
  );

/** Kleene's logic said otherwise: what all outcomes agree on is known, the rest is not. */
function whateverHappens(list: readonly Answer[], isYes: (outcome: readonly Answer[]) => boolean): Answer {
  const seen = new Set(outcomes(list).map(isYes));
  if (seen.size > 1) return 'unknown';
  return seen.has(true) ? 'yes' : 'no';
}

/** Lists with one unknown less. */
const learned = (list: readonly Answer[]): readonly (readonly Answer[])[] =>
  list.flatMap((answer, index) => (answer === 'unknown' ? [list.with(index, 'yes'), list.with(index, 'no')] : []));

describe('For every list of up to four answers', () => {
  test('any is Kleene’s or', () => {
    expect(
      upToFour.filter((list) => any(list) !== whateverHappens(list, (outcome) => outcome.includes('yes'))),
    ).toEqual([]);
  });

  test('all is Kleene’s and', () => {
    expect(
      upToFour.filter((list) => all(list) !== whateverHappens(list, (outcome) => !outcome.includes('no'))),
    ).toEqual([]);
  });

  test('any of the opposites is the opposite of all', () => {
    expect(upToFour.filter((list) => any(list.map(not)) !== not(all(list)))).toEqual([]);
  });

  test.each([
    ['any', any],
    ['all', all],
  ])('%s keeps its yes or no when something unknown is learned', (_name, logic) => {
    const flipped = upToFour.filter(
      (list) => logic(list) !== 'unknown' && learned(list).some((later) => logic(later) !== logic(list)),
    );
    expect(flipped).toEqual([]);
  });

  test.each([1, 2, 3])('at least %d is yes or no as soon as nothing unknown can change it', (count) => {
    const enough = (outcome: readonly Answer[]) => outcome.filter((answer) => answer === 'yes').length >= count;
    expect(upToFour.filter((list) => atLeastOf(count, list) !== whateverHappens(list, enough))).toEqual([]);
  });

  test('the order of the answers changes nothing', () => {
    expect(
      upToFour.filter((list) => [any, all, agreed].some((logic) => logic(list) !== logic(list.toReversed()))),
    ).toEqual([]);
  });
});

test.each([
  ['yes', 'no'],
  ['no', 'yes'],
  ['unknown', 'unknown'],
] as const)('the opposite of %s is %s', (answer, expected) => {
  expect(not(answer)).toBe(expected);
});

test.each<readonly [readonly Answer[], Answer]>([
  [[], 'unknown'],
  [['unknown'], 'unknown'],
  [['yes', 'unknown', 'yes'], 'yes'],
  [['no', 'unknown'], 'no'],
  [['yes', 'no'], 'unknown'],
])('%j agree on %s', (list, expected) => {
  expect(agreed(list)).toBe(expected);
});

test.each<readonly [Count | undefined, Answer]>([
  [20, 'yes'],
  [19, 'no'],
  [0, 'no'],
  [[20, 25], 'yes'],
  [[15, 20], 'unknown'],
  [[15, 19], 'no'],
  [undefined, 'unknown'],
])('whether %j reaches 20: %s', (count, expected) => {
  expect(reaches(count, 20)).toBe(expected);
});
