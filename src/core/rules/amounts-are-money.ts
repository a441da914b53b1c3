import { describedIn } from '../described.ts';
import type { Rule } from './rule.ts';

// JSON Schema's multipleOf 0.01 refuses 4.35 in floating point; the written form does not.
const hasCents = (amount: number): boolean => /^\d+(\.\d{1,2})?$/.test(String(amount));

/** An amount in euros, a price or a grant, has two decimals at most. */
export const amountsAreMoney: Rule = (record) =>
  describedIn('space', record).flatMap(({ pointer, value, node }) =>
    node['x-unit'] === 'EUR' && typeof value === 'number' && !hasCents(value)
      ? [{ code: 'not-money', pointer, args: { found: String(value) } } as const]
      : [],
  );
