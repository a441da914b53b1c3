/** What the first view of each kind of page may cost a reader, as it comes over the wire: compressed, every file counted. */

export interface Budget {
  /** Kilobytes of all that is loaded. */
  readonly kilobytes: number;
  readonly requests: number;
  /** Kilobytes of it that are scripts. */
  readonly scripts: number;
}

/** A page to read, as most are: nothing runs. */
const reading: Budget = { kilobytes: 100, requests: 15, scripts: 0 };

/** Pages on which something runs, by the name of their kind. */
const withScripts: Readonly<Record<string, Budget>> = {
  home: { kilobytes: 100, requests: 15, scripts: 10 },
  spaces: { kilobytes: 200, requests: 20, scripts: 20 },
  search: { kilobytes: 100, requests: 15, scripts: 20 },
  // With the index of what is asked: 150 kB of it at most, as the test of a first query says.
  results: { kilobytes: 250, requests: 40, scripts: 30 },
  howMany: { kilobytes: 150, requests: 15, scripts: 10 },
  'a trade with local rules': { kilobytes: 100, requests: 15, scripts: 5 },
  'a trade of which little is asked': { kilobytes: 100, requests: 15, scripts: 5 },
  // With two pages in frames, which a browser may load at once.
  embed: { kilobytes: 120, requests: 25, scripts: 5 },
  data: { kilobytes: 100, requests: 15, scripts: 5 },
  // It judges a whole record as it is typed, with the rules and the schema of the register.
  form: { kilobytes: 400, requests: 20, scripts: 200 },
};

/** @param kind name of a kind of page without its language, e.g. `a network` */
export const budgetOf = (kind: string): Budget => withScripts[kind] ?? reading;

/** Names for which something other than the budget of a page to read is said. */
export const namedBudgets: readonly string[] = Object.keys(withScripts);
