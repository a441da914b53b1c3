import { asciiSlug } from '../slug.ts';
import type { Lexicon, MeaningLine, TownLine } from './lexicon.ts';

/** A lexicon as it travels: the towns column by column, one value a line, which compresses to nine tenths of the lines. */
export interface LexiconFile {
  readonly towns: readonly string[];
  readonly meanings: readonly MeaningLine[];
}

const postcodesAt = 6;

/** The postcodes of all towns in one column: of one that begins like the one before, only what differs, e.g. `2000|18|20`. */
function shortened(column: string): string {
  let before = '';
  return column.replace(/\d{4}/g, (code) => {
    const isAlike = code.slice(0, 2) === before.slice(0, 2);
    before = code;
    return isAlike ? code.slice(2) : code;
  });
}

/** The same in full again. */
function lengthened(column: string): string {
  let before = '';
  return column.replace(/\d+/g, (digits) => {
    before = digits.length === 4 ? digits : before.slice(0, 2) + digits;
    return before;
  });
}

/** Packs a lexicon for its way to the browser. */
export function packed({ towns, meanings }: Lexicon): LexiconFile {
  // Most slugs follow from the name.
  const lines = towns.map(([slug, name, ...others]) => [slug === asciiSlug(name) ? '' : slug, name, ...others]);
  const columns = (lines[0] ?? []).map((_value, at) => lines.map((line) => line[at]).join('\n'));
  return { towns: columns.map((column, at) => (at === postcodesAt ? shortened(column) : column)), meanings };
}

/** The lexicon that was packed; nonsense for anything else. */
export function unpacked({ towns, meanings }: LexiconFile): Lexicon {
  const [slugs = [], names = [], lats = [], lons = [], spaces = [], others = [], postcodes = [], localities = []] =
    towns.map((column, at) => (at === postcodesAt ? lengthened(column) : column).split('\n'));
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
