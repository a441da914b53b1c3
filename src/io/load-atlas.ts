import { atlasFrom } from '../core/atlas.ts';
import type { Atlas, Boundaries } from '../core/atlas.ts';
import { brusselsInsetOf } from '../core/atlas-inset.ts';
import type { BrusselsInset } from '../core/atlas-inset.ts';
import { readBoundaries } from './read-gazetteer.ts';

let boundaries: Boundaries | undefined;

/** The borders, read once per process. */
export const loadBoundaries = (): Boundaries => (boundaries ??= readBoundaries());

let loaded: (Atlas & { readonly inset: BrusselsInset }) | undefined;

/** The map sheet of Belgium with its inset of Brussels, computed once per process: every space page draws it. */
export function loadAtlas(): Atlas & { readonly inset: BrusselsInset } {
  if (loaded) return loaded;
  const atlas = atlasFrom(loadBoundaries());
  loaded = { ...atlas, inset: brusselsInsetOf(loadBoundaries(), atlas.pointOf) };
  return loaded;
}
