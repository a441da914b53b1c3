import { locales, type Locale } from '../../i18n/locales.ts';
import { pathOf, type Page } from '../page.ts';
import { assetFolder } from '../header-rules.ts';

/** What a reader may keep, as the dictionaries name it: `offline.part.map`. */
export const partKinds = ['pages', 'search', 'map', 'data'] as const;
export type PartKind = (typeof partKinds)[number];

/** Files that are kept together or not at all. */
export interface Part {
  /** `map`, or with its language, `search.fr`. */
  readonly name: string;
  readonly kind: PartKind;
  /** Missing where it serves every language. */
  readonly locale?: Locale;
  readonly holds: (path: string, bytes: number) => boolean;
}

/** Pages on which something can be looked up, and the one that says what is kept. */
const keptPages: readonly Page[] = [
  { section: 'home' },
  { section: 'spaces' },
  { section: 'search' },
  { section: 'howMany' },
  { section: 'data' },
  { section: 'about' },
  { section: 'offline' },
];

const fileOf = (page: Page, locale: Locale): string => `${pathOf(page, locale).slice(1)}index.html`;

/** Larger scripts are those of the map and of the form: the first go with the map, the second are kept once they are used. */
const greatScript = 100_000;
const isOfMap = (path: string): boolean =>
  path.startsWith(assetFolder) && /^(open-map|map-live|maplibre)[^/]*$/.test(path.slice(assetFolder.length));
const isAsset = (path: string, bytes: number): boolean =>
  path.startsWith(assetFolder) && bytes < greatScript && !isOfMap(path);

/** Pagefind's own files that this site's search loads, whatever the language. */
const ofEverySearch = ['pagefind.js', 'pagefind-entry.json', 'words.json', 'names.json'];

/** Whether a file of the index serves a language, e.g. `fragment/fr_b7513e.pf_fragment` or `wasm.fr.pagefind`. */
const isOfIndex = (path: string, locale: Locale): boolean =>
  new RegExp(`^pagefind/(pagefind\\.|wasm\\.|(fragment|index|filter)/)${locale}[._]`).test(path);

const ofLocale = (locale: Locale): readonly Part[] => [
  {
    name: `pages.${locale}`,
    kind: 'pages',
    locale,
    holds: (path, bytes) =>
      isAsset(path, bytes) ||
      path === 'favicon.svg' ||
      [`explorer/${locale}.json`, `how-many/${locale}.json`].includes(path) ||
      keptPages.some((page) => fileOf(page, locale) === path),
  },
  {
    name: `search.${locale}`,
    kind: 'search',
    locale,
    holds: (path) => isOfIndex(path, locale) || ofEverySearch.some((name) => path === `pagefind/${name}`),
  },
];

const ofAll: readonly Part[] = [
  {
    name: 'map',
    kind: 'map',
    holds: (path) => isOfMap(path) || path.startsWith('map/') || path === 'data/spaces.geojson',
  },
  { name: 'data', kind: 'data', holds: (path) => /^data\/([^/]+\.csv|spaces\.json|LICENSE\.txt)$/.test(path) },
];

/**
 * What can be kept of the built site, part by part: each is packed into one file, for an index has thousands of them.
 * The pages of spaces are not among them: they are kept once they are read.
 */
export const parts: readonly Part[] = [...locales.flatMap(ofLocale), ...ofAll];
