import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { phraseKey, singular } from './query-words.ts';

/** The facets that words of a query can name. */
export const namedFacets = ['region', 'network', 'municipality', 'province', 'kind', 'amenity', 'status'] as const;
export type NamedFacet = (typeof namedFacets)[number];

/** The facets that say where, or whose: words that no page has are then left aside rather than these. */
export const whereFacets: ReadonlySet<NamedFacet> = new Set(['region', 'network', 'municipality', 'province']);

/**
 * A municipality: the slug of its page, the name it gives itself, latitude and longitude of its centre (WGS84 degrees), number of its spaces,
 * its names in other languages, its postcodes, its villages and quarters (lists separated by `|`). A postcode that is more another's
 * begins with `+`.
 */
export type TownLine = readonly [
  slug: string,
  name: string,
  lat: number,
  lon: number,
  spaces: number,
  names: string,
  postcodes: string,
  localities: string,
];

/** A value of a facet, its label, and the phrases that mean it in any language. */
export interface MeaningLine {
  readonly facet: Exclude<NamedFacet, 'municipality'>;
  readonly value: string;
  readonly label: Words;
  readonly phrases: readonly string[];
}

/** What search knows of the words people use: written at build, read by the browser at its first query. */
export interface Lexicon {
  readonly towns: readonly TownLine[];
  readonly meanings: readonly MeaningLine[];
}

/** What a phrase may mean. */
export interface Meaning {
  readonly facet: NamedFacet;
  /** The value as filters and addresses write it, e.g. `liege`, `coworking`. */
  readonly value: string;
  readonly label: Words;
  /** A village or quarter, whose name its pages may say. */
  readonly isLocality?: boolean;
}

/** Every phrase of a lexicon with what it may mean, likeliest first. */
export interface PhraseBook {
  /** @param words folded words of a query; undefined when they mean nothing together */
  readonly meaningsOf: (words: readonly string[]) => readonly Meaning[] | undefined;
  /** Words of the longest phrase. */
  readonly longest: number;
}

const everywhere = (name: string): Words => wordsFrom(() => name);
const listed = (text: string): readonly string[] => text.split('|').filter(Boolean);

/** One meaning of a phrase, made when it is looked up: a lexicon has thousands, a query asks for a few. */
interface Entry {
  readonly rank: number;
  readonly meaning: () => Meaning;
}

/** Takes an entry under a phrase. */
type Add = (key: string, rank: number, meaning: () => Meaning) => void;

const saints = /\b(?:saint|sint|sankt|sainte)\b/g;

/** Names as people shorten them: without a leading article, and St for Saint, Sint and Sankt. */
function shortened(key: string): readonly string[] {
  const bare = key.replace(/^(?:les?|la|de|het|the) (?=.{5})/, '');
  const names = bare === key ? [key] : [key, bare];
  if (key.search(saints) < 0) return names;
  return [...names, ...names.map((name) => name.replace(saints, (word) => (word === 'sainte' ? 'ste' : 'st')))];
}

function addTown([slug, name, , , spaces, names, postcodes, localities]: TownLine, add: Add): void {
  const entry = (key: string, rank: number, label: string, isLocality = false): void => {
    const meaning = (): Meaning => ({
      ...{ facet: 'municipality', value: slug, label: everywhere(label) },
      ...(isLocality && { isLocality }),
    });
    // Of two places of one name, the one with spaces is more likely meant.
    for (const short of shortened(key)) add(short, rank - spaces / (spaces + 1), meaning);
  };
  for (const found of [name, ...listed(names)]) entry(phraseKey(found), spaces > 0 ? 3 : 5, name);
  for (const code of listed(postcodes)) {
    const own = code.replace('+', '');
    entry(own, own === code ? 6 : 8, `${own} ${name}`);
  }
  for (const found of listed(localities)) entry(phraseKey(found), 7, `${found} (${name})`, true);
}

const ranks = { region: 0, network: 1, province: 4, kind: 8, amenity: 9, status: 10 } as const;
const isCommonWord = (facet: NamedFacet): boolean => !whereFacets.has(facet);
const singularKey = (key: string): string => key.split(' ').map(singular).join(' ');

function addMeaning({ facet, value, label, phrases }: MeaningLine, add: Add): void {
  const meaning = (): Meaning => ({ facet, value, label });
  for (const phrase of phrases) {
    const key = phraseKey(phrase);
    // Words have a plural, names have none: the two kinds of key never meet.
    add(isCommonWord(facet) ? `=${singularKey(key)}` : key, ranks[facet], meaning);
  }
}

/** Makes a lexicon ready for looking up. */
export function phraseBookOf({ towns, meanings }: Lexicon): PhraseBook {
  const entries = new Map<string, Entry[]>();
  let longest = 0;
  const add: Add = (key, rank, meaning) => {
    const found = entries.get(key);
    if (found) found.push({ rank, meaning });
    else {
      entries.set(key, [{ rank, meaning }]);
      longest = Math.max(longest, key.split(' ').length);
    }
  };
  for (const town of towns) addTown(town, add);
  for (const line of meanings) addMeaning(line, add);
  const under = (key: string): readonly Meaning[] =>
    unique((entries.get(key) ?? []).toSorted((a, b) => a.rank - b.rank).map(({ meaning }) => meaning()));
  return {
    longest,
    meaningsOf: (words) => {
      const key = words.join(' ');
      const found = [...under(key), ...under(`=${singularKey(key)}`)];
      return found.length > 0 ? found : undefined;
    },
  };
}

const unique = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings.filter(
    ({ facet, value }, at) => meanings.findIndex((other) => other.facet === facet && other.value === value) === at,
  );
