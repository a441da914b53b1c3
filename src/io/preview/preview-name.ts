import { drawingVersion } from '../../core/preview/drawing.ts';
import type { Preview } from '../../core/preview/preview.ts';
import { sha256Of } from '../checksums.ts';
import { loadAtlas } from '../load-atlas.ts';

let drawing: string | undefined;

/** The same as long as images of the same values are drawn alike: by one version, on one outline of the country. */
function drawingHash(): string {
  const { coarseLand, coarseRegionBorders } = loadAtlas();
  drawing ??= sha256Of(JSON.stringify([drawingVersion, coarseLand, coarseRegionBorders]));
  return drawing;
}

/**
 * The name of the file of a preview image, which follows from what it shows, e.g. `3f0c….png`: whoever keeps an image may keep it for
 * ever, and services that keep one for each address ask for the new one.
 */
export const previewName = (preview: Preview): string =>
  `${sha256Of(drawingHash() + JSON.stringify(preview)).slice(0, 24)}.png`;
