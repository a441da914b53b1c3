import { locales, sourceLocale, wordsFrom } from '../../i18n/locales.ts';
import { asciiSlug } from '../slug.ts';
import type { Lexicon, MeaningLine, TownLine } from './lexicon.ts';

/** A lexicon as it travels: towns and meanings column by column, one value a line, which compresses to nine tenths of the lines. */
export interface LexiconFile {
  readonly towns: readonly string[];
  readonly meanings: readonly string[];
}

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

/** Degrees in hundredths, each as the step from the one before: towns of one province stand near each other. */
function steps(column: string): string {
  let before = 0;
  return column
    .split('\n')
    .map((degrees) => {
      const hundredths = Math.round(Number(degrees) * 100);
      const step = hundredths - before;
      before = hundredths;
      return step;
    })
    .join('\n');
}

/** The same in degrees again. */
function degreesIn(column: string): string {
  let hundredths = 0;
  return column
    .split('\n')
    .map((step) => {
      hundredths += Number(step);
      return hundredths / 100;
    })
    .join('\n');
}

interface Packing {
  readonly pack: (column: string) => string;
  readonly unpack: (column: string) => string;
}

/** The columns of towns that are packed further, by their places. */
const packings: Readonly<Partial<Record<number, Packing>>> = {
  2: { pack: steps, unpack: degreesIn },
  3: { pack: steps, unpack: degreesIn },
  6: { pack: shortened, unpack: lengthened },
};

const columnsOf = (lines: readonly (readonly (string | number)[])[]): readonly string[] =>
  (lines[0] ?? []).map((_value, at) => lines.map((line) => line[at]).join('\n'));

/** Between phrases: a bar stands in names. */
const between = '\t';

/** A meaning as a line: its value where it does not follow from the label, the labels, the phrases that are no labels. */
function meaningLine({ facet, value, label, phrases }: MeaningLine): readonly string[] {
  const labels = locales.map((locale) => label[locale]);
  const others = phrases.filter((phrase) => !labels.includes(phrase));
  const isFirst = labels.every((word) => phrases.includes(word));
  return [
    facet,
    value === asciiSlug(label[sourceLocale]) ? '' : value,
    ...labels,
    String(Number(isFirst)),
    (isFirst ? others : phrases).join(between),
  ];
}

/** The meaning that such a line tells. */
function meaningFrom(line: readonly string[]): MeaningLine {
  const [facet = '', value = '', ...rest] = line;
  const [isFirst, phrases = ''] = rest.slice(locales.length);
  const label = wordsFrom((locale) => rest[locales.indexOf(locale)] ?? '');
  const labels = isFirst === '1' ? locales.map((locale) => label[locale]) : [];
  return {
    facet: facet as MeaningLine['facet'],
    value: value || asciiSlug(label[sourceLocale]),
    label,
    phrases: [...new Set([...labels, ...phrases.split(between).filter(Boolean)])],
  };
}

/** Packs a lexicon for its way to the browser. */
export function packed({ towns, meanings }: Lexicon): LexiconFile {
  // Most slugs follow from the name.
  const lines = towns.map(([slug, name, ...others]) => [slug === asciiSlug(name) ? '' : slug, name, ...others]);
  return {
    towns: columnsOf(lines).map((column, at) => packings[at]?.pack(column) ?? column),
    meanings: columnsOf(meanings.map(meaningLine)),
  };
}

/** The lexicon that was packed; nonsense for anything else. */
export function unpacked({ towns, meanings }: LexiconFile): Lexicon {
  const [slugs = [], names = [], lats = [], lons = [], spaces = [], others = [], postcodes = [], localities = []] =
    towns.map((column, at) => (packings[at]?.unpack(column) ?? column).split('\n'));
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
  const columns = meanings.map((column) => column.split('\n'));
  const count = columns[0]?.length ?? 0;
  return {
    towns: lines,
    meanings: Array.from({ length: count }, (_, at) => meaningFrom(columns.map((column) => column[at] ?? ''))),
  };
}
