import type { AroundMunicipality } from '../core/around-municipality.ts';
import type { Around } from '../core/around-space.ts';
import type { Catalogue, Space } from '../core/catalogue.ts';
import type { HistoryLine } from '../core/changes/histories.ts';
import { onceFor } from '../core/once-for.ts';
import type { Page } from '../core/page.ts';
import { sha256Of } from './checksums.ts';

const hashOf = onceFor(({ id, record }: Space) => sha256Of(JSON.stringify([id, record])));

/** The same for two builds in which nothing has changed that the page of a space may show, as long as its code and all but the spaces are the same. */
export const spacePageKey = (
  space: Space,
  { neighbours, inTown, predecessors, hasNamesake, catalogue }: Around,
  history: readonly HistoryLine[],
): string =>
  sha256Of(
    JSON.stringify([
      catalogue.release,
      [space, ...neighbours.map((near) => near.space)].map(({ id }) => id),
      predecessors.map(({ id }) => id),
      [inTown, hasNamesake],
      catalogue.spaces.map(hashOf),
      // What releases changed is the same for all pages; what is not released yet is this space’s own, or of one that went into it.
      history.filter(({ step }) => !step.release),
    ]),
  );

/**
 * The same for the page of a municipality, which shows its own spaces and those near to it, how many wait there for somebody, and how many
 * spaces there are in all.
 * @param preview the name of the image that it shows where it is shared
 */
export const municipalityPageKey = (
  { area, nearest, standing }: AroundMunicipality,
  open: { readonly page: Page; readonly count: number } | undefined,
  { release, spaces }: Pick<Catalogue, 'release' | 'spaces'>,
  preview: string,
): string => {
  const near = [...nearest, ...(standing ? [standing] : [])];
  return sha256Of(
    JSON.stringify([
      release,
      spaces.length,
      area.spaces.map(hashOf),
      near.map(({ space, kilometres }) => [hashOf(space), kilometres]),
      open,
      preview,
    ]),
  );
};

/** The same for the page of some spaces that stands in other people's: it shows their own records alone. */
export const embeddedKey = (spaces: readonly Space[], { release }: Pick<Catalogue, 'release'>): string =>
  sha256Of(JSON.stringify([release, spaces.map(hashOf)]));
