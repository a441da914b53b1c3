import { asciiSlug } from '../slug.ts';
import type { Lexicon, MeaningLine, TownLine } from './lexicon.ts';

/** A lexicon as it travels: the towns column by column, one value a line, which compresses to nine tenths of the lines. */
export interface LexiconFile {
  readonly towns: readonly string[];
  readonly meanings: readonly MeaningLine[];
}

/** Packs a lexicon for its way to the browser. */
export function packed({ towns, meanings }: Lexicon): LexiconFile {
  // Most slugs follow from the name.
  const lines = towns.map(([slug, name, ...others]) => [slug === asciiSlug(name) ? '' : slug, name, ...others]);
  const columns = (lines[0] ?? []).map((_value, at) => lines.map((line) => line[at]).join('\n'));
  return { towns: columns, meanings };
}

/** The lexicon that was packed; nonsense for anything else. */
export function unpacked({ towns, meanings }: LexiconFile): Lexicon {
  const [slugs = [], names = [], lats = [], lons = [], spaces = [], others = [], postcodes = [], localities = []] =
    towns.map((column) => column.split('\n'));
  const lines = names.map((name, at): TownLine => [
    slugs[at] || asciiSlug(name),
    name,
    Number(lats[at]),
    Number(lons[at]),
    Number(spaces[at]),
    others[at] ?? '',
    postcodes[at] ?? '',
    localities[at] ?? '',
  ]);
  return { towns: lines, meanings };
}
