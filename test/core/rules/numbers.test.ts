import { describe, expect, test } from 'vitest';
import { amountsAreMoney } from '../../../src/core/rules/amounts-are-money.ts';
import { enterpriseNumber } from '../../../src/core/rules/enterprise-number.ts';
import { rangesRunUp } from '../../../src/core/rules/ranges-run-up.ts';
import { aSpace } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

describe('An amount in euros', () => {
  test.each([0, 10, 2.2, 4.35, 12.5, 99999.99])('may be %d', (price) => {
    expect(judgedBy(amountsAreMoney, aSpace({ offers: { day: { plan: 'desk', price } } }))).toEqual([]);
  });

  test.each([12.345, 0.1 + 0.2, 1e-7])('may not be %d', (price) => {
    expect(judgedBy(amountsAreMoney, aSpace({ offers: { day: { plan: 'desk', price } } }))).toEqual([
      'not-money /offers/day/price',
    ]);
  });

  test('may be a grant', () => {
    expect(judgedBy(amountsAreMoney, aSpace({ networks: { cowallonia: { grant: 80000.005 } } }))).toEqual([
      'not-money /networks/cowallonia/grant',
    ]);
  });
});

describe('A range', () => {
  test.each<[[number, number], string[]]>([
    [[15, 20], []],
    [[20, 15], ['not-a-range /capacity/desks']],
    [[20, 20], ['not-a-range /capacity/desks']],
  ])('%j: %j', (desks, expected) => {
    expect(judgedBy(rangesRunUp, aSpace({ capacity: { desks, area: 400 } }))).toEqual(expected);
  });
});

describe('An enterprise number', () => {
  // 12345678 leaves 3 when divided by 97, so it ends in 94; 97 leaves nothing, so it ends in 97.
  test.each(['0202239951', '1234567894', '0000009797'])('%s holds its own check', (enterprise) => {
    expect(judgedBy(enterpriseNumber, aSpace({ enterprise }))).toEqual([]);
  });

  test.each(['0202239952', '0202293951', '1202239951'])('%s does not', (enterprise) => {
    expect(judgedBy(enterpriseNumber, aSpace({ enterprise }))).toEqual(['not-an-enterprise /enterprise']);
  });
});
