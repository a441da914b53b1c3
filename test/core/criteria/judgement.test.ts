import { describe, expect, test } from 'vitest';
import { atLeast, flag } from '../../../src/core/criteria/facts-asked.ts';
import { allOf, anyOf, firstOf, not, onlyYes, sameFrom } from '../../../src/core/criteria/judgement.ts';
import { judgedBy } from './judged.ts';

const host = flag('/community/host');
const events = flag('/community/events');
const values = flag('/community/values');

describe('An answer names', () => {
  test('only the parts that make the yes of any', () => {
    expect(judgedBy(anyOf(host, events, values), { community: { host: false, events: true } })).toEqual({
      answer: 'yes',
      because: ['/community/events'],
    });
  });

  test('only the parts that make the no of all', () => {
    expect(judgedBy(allOf(host, events, values), { community: { host: false, events: true } })).toEqual({
      answer: 'no',
      because: ['/community/host'],
    });
  });

  test('what is missing, not what is known already', () => {
    expect(judgedBy(allOf(host, events, values), { community: { host: true } })).toEqual({
      answer: 'unknown',
      because: ['/community/events', '/community/values'],
    });
  });

  test('a fact once, however often it is asked', () => {
    expect(judgedBy(allOf(host, anyOf(host, events)), { community: { host: true } })).toEqual({
      answer: 'yes',
      because: ['/community/host'],
    });
  });

  test('a count whose range lies across the threshold', () => {
    expect(
      judgedBy(allOf(host, atLeast('/capacity/desks', 20)), {
        community: { host: true },
        capacity: { desks: [15, 20] },
      }),
    ).toEqual({ answer: 'unknown', because: ['/capacity/desks'] });
  });
});

test('the opposite rests on the same fact', () => {
  expect(judgedBy(not(host), { community: { host: true } })).toEqual({ answer: 'no', because: ['/community/host'] });
});

test('two ways to know one thing that contradict each other leave it unknown, and both are named', () => {
  expect(judgedBy(sameFrom(host, events, values), { community: { host: true, events: false } })).toEqual({
    answer: 'unknown',
    because: ['/community/host', '/community/events'],
  });
});

test('the first that knows is followed, whatever the next one says', () => {
  expect(judgedBy(firstOf(host, events), { community: { host: false, events: true } })).toEqual({
    answer: 'no',
    because: ['/community/host'],
  });
});

test('where the first is silent the next one is asked', () => {
  expect(judgedBy(firstOf(host, events), { community: { events: true } })).toEqual({
    answer: 'yes',
    because: ['/community/events'],
  });
});

test.each([
  [true, 'yes'],
  [false, 'unknown'],
] as const)('a sign that is %s can only say %s', (stated, expected) => {
  expect(judgedBy(onlyYes(host), { community: { host: stated } }).answer).toBe(expected);
});
