import { withoutEmptyPath } from '../web-address.ts';
import type { Rule } from './rule.ts';

/** A website is written in one way, without the slash of an empty path: two records then show when they name the same one. */
export const websiteEndsPlainly: Rule = ({ website = '' }) =>
  withoutEmptyPath(website) === website
    ? []
    : [{ code: 'trailing-slash', pointer: '/website', args: { found: website, meant: withoutEmptyPath(website) } }];
