import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemapOf } from '../core/basemap.ts';
import type { Basemap, WorldAtlas } from '../core/basemap.ts';
import { projectFolder } from './folders.ts';
import { readBoundaries, readGazetteer } from './read-gazetteer.ts';

/** The interactive map's ground. Read and not imported: bundling the 4 MB of countries would slow every build. */
export function loadBasemap(): Basemap {
  const file = join(projectFolder, 'node_modules/world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as WorldAtlas;
  return basemapOf({ world, boundaries: readBoundaries(), gazetteer: readGazetteer() });
}
