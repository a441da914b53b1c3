import type { Rule } from './rule.ts';

/** A KBO/BCE number ends in 97 minus what is left of its first eight digits divided by 97. */
const holdsItsCheck = (number: string): boolean => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));

/** An enterprise number is one that the Crossroads Bank may have given: a slip of one digit shows. */
export const enterpriseNumber: Rule = ({ enterprise }) =>
  enterprise === undefined || holdsItsCheck(enterprise)
    ? []
    : [{ code: 'not-an-enterprise', pointer: '/enterprise', args: { found: enterprise } }];
