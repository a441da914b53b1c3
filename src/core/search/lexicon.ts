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

interface Entry {
  readonly key: string;
  readonly rank: number;
  readonly meaning: Meaning;
}

/** Names as people shorten them: without a leading article, and St for Saint, Sint and Sankt. */
function shortened(key: string): readonly string[] {
  const bare = key.replace(/^(?:les?|la|de|het|the) (?=.{5})/, '');
  return [key, bare].flatMap((name) => [
    name,
    name.replace(/\b(?:saint|sint|sankt)\b/g, 'st').replace(/\bsainte\b/g, 'ste'),
  ]);
}

function entriesOfTown([slug, name, , , spaces, names, postcodes, localities]: TownLine): readonly Entry[] {
  const entry = (key: string, rank: number, label: string, isLocality = false): readonly Entry[] =>
    shortened(key).map((short) => ({
      key: short,
      // Of two places of one name, the one with spaces is more likely meant.
      rank: rank - spaces / (spaces + 1),
      meaning: { facet: 'municipality', value: slug, label: everywhere(label), ...(isLocality && { isLocality }) },
    }));
  return [
    ...[name, ...listed(names)].flatMap((found) => entry(phraseKey(found), spaces > 0 ? 3 : 5, name)),
    ...listed(postcodes).flatMap((code) => {
      const own = code.replace('+', '');
      return entry(own, own === code ? 6 : 8, `${own} ${name}`);
    }),
    ...listed(localities).flatMap((found) => entry(phraseKey(found), 7, `${found} (${name})`, true)),
  ];
}

const ranks = { region: 0, network: 1, province: 4, kind: 8, amenity: 9, status: 10 } as const;
const isCommonWord = (facet: NamedFacet): boolean => !whereFacets.has(facet);
const singularKey = (key: string): string => key.split(' ').map(singular).join(' ');

function entriesOfMeaning({ facet, value, label, phrases }: MeaningLine): readonly Entry[] {
  const keys = new Set(phrases.map(phraseKey));
  return [...keys].map((key) => ({
    // Words have a plural, names have none: the two kinds of key never meet.
    key: isCommonWord(facet) ? `=${singularKey(key)}` : key,
    rank: ranks[facet],
    meaning: { facet, value, label },
  }));
}

/** Makes a lexicon ready for looking up. */
export function phraseBookOf({ towns, meanings }: Lexicon): PhraseBook {
  const entries = [...towns.flatMap(entriesOfTown), ...meanings.flatMap(entriesOfMeaning)];
  const byKey = new Map(
    [...Map.groupBy(entries, ({ key }) => key)].map(([key, found]) => [
      key,
      unique(found.toSorted((a, b) => a.rank - b.rank).map(({ meaning }) => meaning)),
    ]),
  );
  return {
    longest: Math.max(0, ...[...byKey.keys()].map((key) => key.split(' ').length)),
    meaningsOf: (words) => {
      const key = words.join(' ');
      const found = [...(byKey.get(key) ?? []), ...(byKey.get(`=${singularKey(key)}`) ?? [])];
      return found.length > 0 ? found : undefined;
    },
  };
}

const unique = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings.filter(
    ({ facet, value }, at) => meanings.findIndex((other) => other.facet === facet && other.value === value) === at,
  );
