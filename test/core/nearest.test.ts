import { expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

const names = ['on', 'per', 'plan', 'price', 'unlimited', 'daysPerWeek', 'self-employed'];

test.each([
  ['pirce', 'price'],
  ['prices', 'price'],
  ['PLAN', 'plan'],
  ['selfEmployed', 'self-employed'],
  ['days per week', 'daysPerWeek'],
  ['unlimitted', 'unlimited'],
  ['plna', 'plan'],
  ['no', undefined],
  ['xy', undefined],
  ['colour', undefined],
])('whoever writes %s means %s', (written, meant) => {
  expect(nearest(written, names)).toBe(meant);
});

test('among no names none is near', () => {
  expect(nearest('price', [])).toBeUndefined();
});
