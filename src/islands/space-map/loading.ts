import libraryUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import ownUrl from '../../styles/map-live.css?url';
import { sheetInForce } from '../style-sheet.ts';
import type { Spaces } from './features.ts';

/** The published collection of spaces; rejects when it cannot be had. */
export async function fetchSpaces(url: string): Promise<Spaces> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Spaces;
}

/** What the interactive map is dressed in, MapLibre's sheet and the site's own: resolves when they are in force, rejects when one cannot be had. */
export const styleSheets = (): Promise<unknown> => Promise.all([libraryUrl, ownUrl].map(sheetInForce));
