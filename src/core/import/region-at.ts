import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Boundaries } from '../atlas.ts';
import type { RegionAt, RegionCode } from './candidate.ts';

/** Tells the Region of a point by the borders of the gazetteer, which are drawn to some hundred metres. */
export function regionsBy(boundaries: Boundaries): RegionAt {
  const shapes = feature(boundaries, boundaries.objects.regions).features;
  // The borders come from a file: its Regions are those of the gazetteer.
  return ({ lat, lon }) =>
    shapes.find((shape) => geoContains(shape, [lon, lat]))?.properties.region as RegionCode | undefined;
}
