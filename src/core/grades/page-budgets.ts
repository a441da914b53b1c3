import { isLocale, type Locale } from '../../i18n/locales.ts';
import { sections, subpages } from '../../i18n/sections.ts';

/**
 * What the first view of a page may cost a reader, as it comes over the wire: compressed, with every file that shows the page, its icon
 * and what its scripts ask for by themselves among them. What a build can measure is all but the last; what a browser reads in order to
 * offer installing the register is none of the page.
 */
export interface Budget {
  /** Kilobytes of all that is loaded. */
  readonly kilobytes: number;
  readonly requests: number;
  /** Kilobytes of it that are scripts. */
  readonly scripts: number;
}

/** Each kind of page with its budget; on a page to read nothing runs. */
export const budgets = {
  space: { kilobytes: 100, requests: 15, scripts: 0 },
  reading: { kilobytes: 100, requests: 15, scripts: 0 },
  home: { kilobytes: 100, requests: 15, scripts: 10 },
  explorer: { kilobytes: 200, requests: 20, scripts: 20 },
  search: { kilobytes: 100, requests: 15, scripts: 20 },
  // With the index of what is asked: 150 kB of it at most, as the test of a first query says.
  results: { kilobytes: 250, requests: 40, scripts: 30 },
  'how-many': { kilobytes: 150, requests: 15, scripts: 10 },
  trade: { kilobytes: 100, requests: 15, scripts: 5 },
  data: { kilobytes: 100, requests: 15, scripts: 5 },
  // With two pages in frames, which a browser may load at once.
  embed: { kilobytes: 100, requests: 20, scripts: 5 },
  // What it works on is loaded once it is asked.
  tool: { kilobytes: 105, requests: 15, scripts: 10 },
  form: { kilobytes: 105, requests: 15, scripts: 10 },
  // About one fact, it judges a whole record as it is typed, with the rules and the schema of the register.
  'begun-form': { kilobytes: 400, requests: 20, scripts: 200 },
} as const satisfies Readonly<Record<string, Budget>>;

export type PageKind = keyof typeof budgets;

/** The kinds of pages at the head of a section, and of those below it, by the section’s segment. */
const kindsIn = (
  locale: Locale,
): Readonly<Record<string, { readonly head?: PageKind; readonly below?: PageKind }>> => ({
  [sections.spaces[locale]]: { head: 'explorer', below: 'space' },
  [sections.search[locale]]: { head: 'search' },
  [sections.howMany[locale]]: { head: 'how-many' },
  [sections.clients[locale]]: { below: 'trade' },
  [sections.data[locale]]: { head: 'data' },
  [sections.embed[locale]]: { head: 'embed' },
  [sections.offline[locale]]: { head: 'tool' },
});

/** Pages below a section that are of another kind than their neighbours. */
const kindOfSubpage: Partial<Record<keyof typeof subpages, PageKind>> = {
  form: 'form',
  asOf: 'tool',
  sql: 'tool',
};

const subpageKind = (locale: Locale, section: string, below: string): PageKind | undefined =>
  Object.entries(kindOfSubpage).find(([name]) => {
    const subpage = subpages[name as keyof typeof subpages];
    return sections[subpage.section][locale] === section && subpage.segment[locale] === below;
  })?.[1];

/**
 * The kind of a page of the built site, by its address; a further page of the explorer is of the explorer’s kind.
 * @param path from the site's own root, e.g. `fr/espaces/coworking-namur-namur/`
 */
export function kindOf(path: string): PageKind {
  const [locale = '', section, below, further] = path.split('/').filter(Boolean);
  if (!isLocale(locale)) return 'reading';
  if (section === undefined) return 'home';
  const kinds = kindsIn(locale)[section];
  if (below === undefined) return kinds?.head ?? 'reading';
  if (kinds?.below === 'space' && further !== undefined) return 'explorer';
  return subpageKind(locale, section, below) ?? kinds?.below ?? 'reading';
}
