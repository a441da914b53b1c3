import { describe, expect, test } from 'vitest';
import { medianOf, pricesByPlan, type Offer } from '../../src/core/prices.ts';
import { priceGroupIn } from '../../src/core/words/prices-in.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const desk = (price: number, offer: Partial<Offer> = {}): Offer => ({ plan: 'desk', per: 'month', price, ...offer });
const offering = (offers: Readonly<Record<string, Offer>>, published?: string) => ({
  offers,
  sources: [aSource({ supports: Object.keys(offers).map((key) => `/offers/${key}`), ...(published && { published }) })],
});

const groupsOf = (...spaces: readonly ReturnType<typeof offering>[]) =>
  pricesByPlan(aCatalogue(Object.fromEntries(spaces.map((space, index) => [`space-${index}`, space])))).flatMap(
    ({ groups }) => groups,
  );

describe('Prices', () => {
  test('of two VAT regimes, periods or limits are never in one group', () => {
    const groups = groupsOf(
      offering({
        a: desk(100),
        b: desk(110, { vat: 'included' }),
        c: desk(90, { vat: 'excluded' }),
        d: desk(10, { per: 'day' }),
        e: desk(50, { days: 5 }),
      }),
    );
    expect(groups.map(({ prices }) => prices.map(({ offer }) => offer.price))).toEqual([
      [10],
      [110],
      [90],
      [100],
      [50],
    ]);
  });

  test('have a median where five places ask for the same thing, not where one place has five prices', () => {
    const [many] = groupsOf(...[300, 100, 200, 500, 400].map((price) => offering({ a: desk(price) })));
    expect([many?.places, many?.median]).toEqual([5, 300]);
    const [one] = groupsOf(offering({ a: desk(1), b: desk(2), c: desk(3), d: desk(4), e: desk(5) }));
    expect([one?.places, one?.median]).toEqual([1, undefined]);
  });

  test.each([
    ['so many days', { days: 5 }],
    ['a time that no page tells', { per: undefined }],
    ['members alone', { for: 'members' }],
  ])('for %s have none', (_what, given) => {
    const offer = { plan: 'desk', price: 100, per: 'month', ...given };
    const { per, ...rest } = offer;
    const told = { ...rest, ...(per && { per }) } as Offer;
    expect(groupsOf(...Array.from({ length: 5 }, () => offering({ a: told })))[0]?.median).toBeUndefined();
  });

  test('are as old as their evidence', () => {
    const [group] = groupsOf(
      offering({ a: desk(100) }, '2014-08-13'),
      offering({ a: desk(200, { on: '2018' }) }),
      offering({ a: desk(300) }),
    );
    expect(group?.prices.map(({ year }) => year)).toEqual([2014, 2018, undefined]);
    expect(group && priceGroupIn(group, 'en')).toEqual({
      period: 'Month',
      vat: 'not stated',
      range: '€100 to €300',
      median: 'too few',
      years: '2014 to 2018, undated',
    });
  });

  test('say of how many places that offer the plan they are known', () => {
    const catalogue = aCatalogue({ a: offering({ a: desk(100) }), b: offering({ a: { plan: 'desk' } }) });
    expect(pricesByPlan(catalogue).map(({ plan, offering: all, priced }) => [plan, all, priced])).toEqual([
      ['desk', 2, 1],
    ]);
  });

  test.each([
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
    [[7], 7],
  ])('%j have the median %d', (ordered, median) => expect(medianOf(ordered)).toBe(median));
});
