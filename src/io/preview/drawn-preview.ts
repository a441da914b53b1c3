import { Resvg } from '@resvg/resvg-js';
import { previewSvg } from '../../core/preview/drawing.ts';
import { paint } from '../../core/preview/paint.ts';
import type { Preview } from '../../core/preview/preview.ts';
import { loadAtlas } from '../load-atlas.ts';
import { fontLettering } from './font-lettering.ts';
import { palettedPng } from './paletted-png.ts';

const lettering = fontLettering();

const { paper, land, sea, ink, ink2, ink3, ink4, ruleStrong, fla, wal, bru } = paint;
const exact = [paper, land, sea, ink, ink2, ink3, ink4, ruleStrong, fla, wal, bru].map((colour) =>
  Number.parseInt(colour.slice(1), 16),
);

/** The preview image as a PNG: the same bytes for the same preview. */
export async function drawnPreview(preview: Preview): Promise<Buffer> {
  const svg = previewSvg(preview, loadAtlas(), await lettering);
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettedPng({ width, height, rgba: pixels }, exact);
}
