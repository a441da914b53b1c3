import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Space } from './catalogue.ts';
import { periodOf } from './dates.ts';
import { facetNamed, facetValuesOf, type FacetKey } from './facets/index.ts';
import { allOptionsOf } from './facets/query-names.ts';
import { countsOf, type Selection } from './filters.ts';

/** One line of a table: how many spaces, of what, and how the explorer shows them. */
export interface Tally {
  readonly label: string;
  readonly count: number;
  /** Missing where the explorer has no such facet. */
  readonly selection?: Selection;
}

/** The lines of one facet told apart by another. */
export interface CrossTally {
  readonly rows: readonly (Tally & { readonly cells: readonly Tally[] })[];
  /** The other facet alone: heads and sums of the columns. */
  readonly columns: readonly Tally[];
}

/**
 * How many spaces each value of a facet has, in the order of the explorer; a space with two kinds is in two lines.
 * What is not known has a line of its own where there is such a space.
 * @param within counts only the spaces of this selection
 */
export function tallyBy(key: FacetKey, catalogue: Catalogue, locale: Locale, within: Selection = {}): readonly Tally[] {
  const spaces = catalogue.spaces.map((space) => ({ id: space.id, facets: facetValuesOf(space, catalogue) }));
  const facet = facetNamed(key);
  const hasUnknown = catalogue.spaces.some((space) => facet.valuesOf(space, catalogue).length === 0);
  const counts = countsOf(spaces, { selection: within }, [key]).get(key);
  return (hasUnknown ? allOptionsOf(facet, catalogue, locale) : facet.optionsOf(catalogue, locale)).map(
    ({ value, label }) => ({ label, count: counts?.get(value) ?? 0, selection: { ...within, [key]: [value] } }),
  );
}

/** Spaces counted by two facets, of each of which a space has one value. */
export function crossTally(byRow: FacetKey, byColumn: FacetKey, catalogue: Catalogue, locale: Locale): CrossTally {
  const rows = tallyBy(byRow, catalogue, locale);
  return {
    rows: rows.map((row) => ({ ...row, cells: tallyBy(byColumn, catalogue, locale, row.selection) })),
    columns: tallyBy(byColumn, catalogue, locale),
  };
}

/** The greatest first; equal ones keep their order. */
export const byCount = (a: Tally, b: Tally): number => b.count - a.count;

const yearOf = ({ newest }: Space): number | undefined =>
  newest === undefined ? undefined : Number(periodOf(newest).end.slice(0, 4));

/** How many spaces have their newest evidence in each year, newest first, years without any among them; the undated last. */
export function tallyByYear({ spaces }: Catalogue, locale: Locale): readonly Tally[] {
  const counts = Map.groupBy(spaces, yearOf);
  const years = [...counts.keys()].filter((year) => year !== undefined);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return [
    ...all.map((year) => ({ label: String(year), count: counts.get(year)?.length ?? 0 })),
    {
      label: translatorOf(locale)('age.0'),
      count: counts.get(undefined)?.length ?? 0,
      selection: { evidence: ['0'] },
    },
  ];
}

/** What the known biases of the register come to, in numbers. */
export interface BiasFigures extends Readonly<Record<string, number>> {
  readonly closed: number;
  readonly planned: number;
  /** Spaces that somebody went to, phoned or asked. */
  readonly checked: number;
  /** Business centres that are no coworking space. */
  readonly businessOnly: number;
}

/** The numbers behind the biases, and how often the records cite a page, for each Region by its English slug. */
export function biasFigures({ spaces, gazetteer }: Catalogue): BiasFigures {
  const counted = (has: (space: Space) => boolean): number => spaces.filter(has).length;
  const citations = [...gazetteer.regions.values()].map((region) => {
    const cited = spaces.filter(({ place }) => place.region === region).flatMap(({ record }) => record.sources ?? []);
    return [region.slug.en, cited.length] as const;
  });
  return {
    ...Object.fromEntries(citations),
    closed: counted(({ status }) => status.state === 'closed'),
    planned: counted(({ status }) => status.state === 'planned'),
    checked: counted(({ record }) => record.checks !== undefined),
    businessOnly: counted(({ record: { kinds } }) => kinds.includes('business-centre') && !kinds.includes('coworking')),
  };
}
