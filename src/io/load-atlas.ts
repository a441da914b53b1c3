import { atlasFrom } from '../core/atlas.ts';
import type { Atlas } from '../core/atlas.ts';
import { brusselsInsetOf } from '../core/atlas-inset.ts';
import type { BrusselsInset } from '../core/atlas-inset.ts';
import { readBoundaries } from './read-gazetteer.ts';

let loaded: (Atlas & { readonly inset: BrusselsInset }) | undefined;

/** The map sheet of Belgium with its inset of Brussels, computed once per process: every space page draws it. */
export function loadAtlas(): Atlas & { readonly inset: BrusselsInset } {
  if (loaded) return loaded;
  const boundaries = readBoundaries();
  const atlas = atlasFrom(boundaries);
  loaded = { ...atlas, inset: brusselsInsetOf(boundaries, atlas.pointOf) };
  return loaded;
}
