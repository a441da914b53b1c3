import type { Page } from './page.ts';
import type { Point } from './place.ts';
import { stableQuery } from './query.ts';

/** The fragment of an address that asks for the interactive map at once, on the pages that hold it. */
export const liveMapId = 'interactive-map';

/** Whether a page holds the interactive map: home and the explorer. All others are read without script and lead to the explorer's. */
export const hasLiveMap = ({ section, id }: Page): boolean =>
  id === undefined && (section === 'home' || section === 'spaces');

/** The parameter of an address that chooses what a page is about: one of the explorer's, or the map's own `space`. */
const parameters: Readonly<Partial<Record<Page['section'], string>>> = {
  regions: 'region',
  provinces: 'province',
  networks: 'network',
  kinds: 'kind',
  municipalities: 'near',
  spaces: 'space',
};

/**
 * What the explorer's address says after its path to open the map on what a page is about, e.g.
 * `?province=namur#interactive-map`; `at` is where the map should look, `?near=namur&at=50.4669,4.8675#interactive-map`.
 */
export function liveMapQuery({ section, id }: Page, at?: Point): string {
  const parameter = parameters[section];
  const value = typeof id === 'object' ? id.en : id;
  const chosen = parameter && value ? { [parameter]: [value] } : {};
  const query = [stableQuery(chosen), at ? `at=${at.lat},${at.lon}` : ''].filter(Boolean).join('&');
  return `${query && `?${query}`}#${liveMapId}`;
}

/** What an address asks of the map alone, beside the choices that the explorer reads. */
export interface Arrival {
  /** The identifier of a space to tell of. */
  readonly space?: string;
  readonly at?: Point;
}

/** Reads such an address's query; what it does not name, or names in no right form, is missing. */
export function arrivalFrom(query: URLSearchParams): Arrival {
  const space = query.get('space');
  const [, lat, lon] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(query.get('at') ?? '') ?? [];
  return { ...(space && { space }), ...(lat && lon && { at: { lat: Number(lat), lon: Number(lon) } }) };
}
