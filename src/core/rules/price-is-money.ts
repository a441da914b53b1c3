import type { Rule } from './rule.ts';

// JSON Schema's multipleOf 0.01 refuses 4.35 in floating point; the written form does not.
const hasCents = (price: number): boolean => /^\d+(\.\d{1,2})?$/.test(String(price));

/** A price has two decimals at most. */
export const priceIsMoney: Rule = ({ offers = {} }) =>
  Object.entries(offers).flatMap(([key, { price }]) => (price === undefined || hasCents(price) ? [] : [{ code: 'not-money', pointer: `/offers/${key}/price`, args: { found: String(price) } }]));
