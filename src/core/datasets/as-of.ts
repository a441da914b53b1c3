import type { Catalogue, Space } from '../catalogue.ts';
import { publishedStates, type PublishedStates } from '../as-of/published.ts';
import { origin } from './json.ts';
import { longJson, longList } from './long-json.ts';
import { byId } from './table.ts';

function* published(spaces: readonly Space[], today: string): Iterable<PublishedStates> {
  for (const space of spaces.toSorted(byId)) yield publishedStates(space, today);
}

/** `as-of.json`: every space with its states through time, as `schemas/as-of.schema.json` tells it. */
export const asOfJson = (catalogue: Catalogue): Iterable<string> =>
  longJson({ ...origin(catalogue), spaces: longList(published(catalogue.spaces, catalogue.release.date)) });
