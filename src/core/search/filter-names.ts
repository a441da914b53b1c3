/**
 * How the index of a great register names its filters. Pagefind loads a filter whole: there each value is one of its own, so that a query
 * loads the pages of what it asks, e.g. `amenity.wifi`, and not those of every amenity.
 */

/** Facets that stay one filter: they are short, or every query asks them. */
const whole: ReadonlySet<string> = new Set(['page', 'network']);

/** The filter of a facet that holds a value: municipalities are too many to be one each, and go by their first letter. */
export function filterOf(facet: string, value: string): string {
  if (whole.has(facet)) return facet;
  return `${facet}.${facet === 'municipality' ? value.charAt(0) : value}`;
}

/** The facet of such a filter. */
export const facetOfFilter = (filter: string): string => filter.split('.', 1).join();

const attribute = /data-pagefind-filter="([a-z]+)(?:\[data-value\]" data-value="([a-z0-9-]+)"|:([a-z0-9-]+)")/g;

/** A page whose filters are named so, e.g. `data-pagefind-filter="kind.cafe:cafe"`; each is to be written with its value. */
export const withFiltersNamed = (html: string): string =>
  html.replace(attribute, (_whole, facet: string, given?: string, written?: string) => {
    const value = given ?? written ?? '';
    const rest = given === undefined ? `:${value}"` : `[data-value]" data-value="${value}"`;
    return `data-pagefind-filter="${filterOf(facet, value)}${rest}`;
  });
