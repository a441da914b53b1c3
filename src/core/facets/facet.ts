import type { Locale, Words } from '../../i18n/locales.ts';
import { compareNames, type Catalogue, type Space } from '../catalogue.ts';

/** One value by which a facet tells spaces apart. */
export interface Option {
  /** Stable, the same in every language: rows and addresses use it. */
  readonly value: string;
  readonly label: string;
  /** How addresses write it where its label does not serve, e.g. `namur-92094`. */
  readonly slug?: string;
  /** NIS code of a Region, whose colour the option bears. */
  readonly region?: string;
}

/** Where the explorer shows a facet: the first group always open, the others on demand. */
export const facetGroups = ['first', 'place', 'offer', 'amenities', 'clients', 'criteria'] as const;
export type FacetGroup = (typeof facetGroups)[number];

/** Something by which the list can be narrowed. */
export interface Facet {
  readonly key: string;
  readonly label: Words;
  /** How addresses name it, e.g. `statut`. */
  readonly slug: Words;
  readonly group: FacetGroup;
  /** `answer` facets have the values yes and no; in both, a space without value is `unknown`. */
  readonly type: 'list' | 'answer';
  /** Whether a space may have several of its values at once, so that a reader may ask for all of them. */
  readonly isMany: boolean;
  /** Empty while nothing read says. */
  readonly valuesOf: (space: Space, catalogue: Catalogue) => readonly string[];
  /** All its values but `unknown`, in the order of the page. */
  readonly optionsOf: (catalogue: Catalogue, locale: Locale) => readonly Option[];
}

/** Options in the alphabetical order of the reader's language. */
export const byLabel = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((a, b) => compareNames(a.label, b.label));
