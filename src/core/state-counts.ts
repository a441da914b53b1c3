import { wordsFrom, type Words } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/translate.ts';
import type { Catalogue, Space } from './catalogue.ts';
import type { Page } from './page.ts';
import type { State } from './state.ts';
import { shortRegionIn } from './words/region-in.ts';

/** The states in the order of lists: where one can go stands first, what is gone last. */
export const listedStates = ['open', 'planned', 'unknown', 'closed'] as const satisfies readonly State[];

/** Some spaces under one name, e.g. those of a Region or of a kind. */
export interface Named {
  readonly name: Words;
  /** Missing where no page is theirs. */
  readonly page?: Page;
  readonly spaces: readonly Space[];
}

/** Those of some spaces that are in a state at the date of the release, in their order. */
export const inState = (spaces: readonly Space[], state: State): readonly Space[] =>
  spaces.filter(({ status }) => status.state === state);

/** Some spaces Region by Region, each Region also where it has none; last those of no known place, if there are any. */
export function byRegion(spaces: readonly Space[], { gazetteer }: Catalogue): readonly Named[] {
  const regions = [...gazetteer.regions.values()].map((region) => ({
    name: wordsFrom((locale) => shortRegionIn(region, locale)),
    page: { section: 'regions', id: region.slug } as const,
    spaces: spaces.filter(({ place }) => place.region === region),
  }));
  const nowhere = spaces.filter(({ place }) => !place.region);
  return nowhere.length > 0 ? [...regions, { name: wordsOf('place.nowhere'), spaces: nowhere }] : regions;
}

/** The most spaces first; equal ones keep their order. */
export const bySize = (a: Named, b: Named): number => b.spaces.length - a.spaces.length;
