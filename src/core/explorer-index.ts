import type { Catalogue, Space } from './catalogue.ts';
import { columnOf, type Column } from './columns.ts';
import { coordinatesOf } from './datasets/coordinates.ts';
import { periodOf } from './dates.ts';
import { facetColumnsOf, type FacetColumns } from './facet-tables.ts';
import { facets, facetValuesOf } from './facets/index.ts';
import { onceFor } from './once-for.ts';
import type { Line } from './row.ts';

/** What the explorer's script knows of all spaces, in the order of the list. */
export interface ExplorerIndex {
  readonly ids: readonly string[];
  readonly facets: FacetColumns;
  /** Latitude and longitude with a space between; '' for a space without a mark on the map. */
  readonly at: Column;
  /** Last day of its newest evidence, `YYYY-MM-DD`; '' while undated. */
  readonly newest: Column;
}

/** What the lines of the list say, where the page does not hold all of them. */
export interface ExplorerLines {
  readonly names: readonly string[];
  readonly square: Column;
  readonly where: Column;
  /** One below the other. */
  readonly facts: Column;
  readonly price: Column;
  readonly status: Column;
  readonly age: Column;
}

/** The facets, points and days of all spaces: the same in every language, made once. */
export const explorerIndexOf: (catalogue: Catalogue) => ExplorerIndex = onceFor((catalogue) => {
  const { spaces } = catalogue;
  const filterable = spaces.map((space) => ({ id: space.id, facets: facetValuesOf(space, catalogue) }));
  const pointOf = ({ place }: Space): string => {
    const point = coordinatesOf(place);
    return point ? `${point.lat} ${point.lon}` : '';
  };
  return {
    ids: spaces.map(({ id }) => id),
    facets: facetColumnsOf(
      filterable,
      facets.map(({ key }) => key),
    ),
    at: columnOf(spaces.map(pointOf)),
    newest: columnOf(spaces.map(({ newest }) => (newest ? periodOf(newest).end : ''))),
  };
});

/** Lines as columns. */
export function explorerLinesOf(lines: readonly Line[]): ExplorerLines {
  const column = (textOf: (line: Line) => string | undefined): Column =>
    columnOf(lines.map((line) => textOf(line) ?? ''));
  return {
    names: lines.map(({ name }) => name),
    square: column(({ square }) => square),
    where: column(({ where }) => where),
    facts: column(({ facts }) => facts.join('\n')),
    price: column(({ price }) => price),
    status: column(({ status }) => status),
    age: column(({ age }) => String(age)),
  };
}
