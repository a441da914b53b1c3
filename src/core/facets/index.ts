import type { Catalogue, Space } from '../catalogue.ts';
import type { FacetValues } from '../facet-tables.ts';
import { onceFor } from '../once-for.ts';
import { answerFacets } from './answer-facets.ts';
import type { Facet } from './facet.ts';
import { offerFacets } from './offer-facets.ts';
import { placeFacets } from './place-facets.ts';
import { registerFacets } from './register-facets.ts';

const byKey = { ...placeFacets, ...registerFacets, ...offerFacets } as const;
export type FacetKey = keyof typeof byKey;

const { region, ...places } = placeFacets;
const { status, evidence, kind, ...others } = registerFacets;
const isFirst = ({ group }: Facet): boolean => group === 'first';

/** The facets of the explorer, in their order on the page. */
export const facets: readonly Facet[] = [
  region,
  status,
  ...answerFacets.filter(isFirst),
  evidence,
  kind,
  ...Object.values({ ...places, ...others, ...offerFacets }),
  ...answerFacets.filter((facet) => !isFirst(facet)),
];

/** A facet that the code names itself. */
export const facetNamed = (key: FacetKey): Facet => byKey[key];

/** What a space is in every facet of which something is known, as its row carries it. */
export const facetValuesOf = (space: Space, catalogue: Catalogue): FacetValues => valuesIn(catalogue)(space);

// Lists, counts and sentences ask the same of the same spaces.
const valuesIn = onceFor((catalogue: Catalogue) =>
  onceFor((space: Space): FacetValues =>
    Object.fromEntries(
      facets.flatMap(({ key, valuesOf }) => {
        const values = valuesOf(space, catalogue);
        return values.length > 0 ? [[key, values]] : [];
      }),
    ),
  ),
);
