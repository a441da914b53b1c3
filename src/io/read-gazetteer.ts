import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Boundaries } from '../core/atlas.ts';
import type { Words } from '../i18n/locales.ts';
import { gazetteerFrom } from '../core/gazetteer.ts';
import type { Gazetteer, GazetteerTables } from '../core/gazetteer.ts';
import { contentFolder } from './folders.ts';

/** A source of the gazetteer, as the licence page and the maps name it. */
export interface GazetteerSource {
  readonly name: string;
  readonly attribution: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly url: string;
  readonly gave: Words;
}

const folder = join(contentFolder, 'gazetteer');

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

let gazetteer: Gazetteer | undefined;

/** The gazetteer of `content/gazetteer`, read once per process; throws when a file is missing or is not JSON. */
export function readGazetteer(): Gazetteer {
  gazetteer ??= gazetteerFrom({
    regions: read('regions.json') as GazetteerTables['regions'],
    provinces: read('provinces.json') as GazetteerTables['provinces'],
    municipalities: read('municipalities.json') as GazetteerTables['municipalities'],
    otherNames: read('other-names.json') as GazetteerTables['otherNames'],
    postcodes: read('postcodes.json') as GazetteerTables['postcodes'],
    mergers: read('merged-municipalities.json') as GazetteerTables['mergers'],
  });
  return gazetteer;
}

/** The attributions that every map and the licence page show. */
export const readGazetteerSources = (): readonly GazetteerSource[] => read('sources.json') as GazetteerSource[];

/** The borders: layers `provinces` (with Brussels as 04000), `regions` and `country`. */
export const readBoundaries = (): Boundaries => read('provinces.topojson.json') as Boundaries;
