/** The budget of each kind of page that is visited, from the one table that the portal grades itself by. */
import { type Budget, budgets, type PageKind } from '../../src/core/grades/page-budgets.ts';

/** Pages on which something runs, by the name of their kind. */
const withScripts: Readonly<Record<string, PageKind>> = {
  home: 'home',
  spaces: 'explorer',
  search: 'search',
  results: 'results',
  howMany: 'how-many',
  'a trade with local rules': 'trade',
  'a trade of which little is asked': 'trade',
  embed: 'embed',
  data: 'data',
  asOf: 'tool',
  sql: 'tool',
  offline: 'tool',
  form: 'form',
  'a fact in the form': 'begun-form',
};

/** @param kind name of a kind of page without its language, e.g. `a network` */
export const budgetOf = (kind: string): Budget => budgets[withScripts[kind] ?? 'reading'];

/** Names for which something other than the budget of a page to read is said. */
export const namedBudgets: readonly string[] = Object.keys(withScripts);
