import { GeoJSONSource } from 'maplibre-gl';
import type { Map as MapLibre, MapGeoJSONFeature, Point, PointLike } from 'maplibre-gl';
import { isOnePoint, withoutRepeats } from './features.ts';
import type { SpaceProperties } from './features.ts';
import { clickable } from './style-spaces.ts';
import type { Telling } from './telling.ts';

interface Answers {
  /** What is known of a space; undefined for an id that is not drawn. */
  readonly spaceOf: (id: string) => SpaceProperties | undefined;
  readonly onNothing: () => void;
}

/** Pixels around the cross in which the keyboard finds a mark: about a finger. */
const reach = 24;

/** Makes a map answer to clicks, and to the Enter key with what is under the cross in its middle. */
export function answerTo(map: MapLibre, telling: Telling, { spaceOf, onNothing }: Answers): void {
  const open = (marks: readonly MapGeoJSONFeature[], at: [number, number]) => {
    const cluster = marks.find(isCluster);
    if (cluster) return void openCluster(map, telling, cluster);
    const known = marks.flatMap(({ properties }) => spaceOf(String(properties['id'])) ?? []);
    const spaces = withoutRepeats(known);
    if (spaces.length > 0) telling.tell(spaces, at);
  };
  map.on('click', ({ point, lngLat }) => {
    telling.clear();
    open(marksIn(map, point), [lngLat.lng, lngLat.lat]);
  });
  map.on('mousemove', ({ point }) => map.getCanvas().classList.toggle('m-points', marksIn(map, point).length > 0));
  map.getCanvas().addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const mark = nearestTo(map, map.project(map.getCenter()));
    if (!mark) return onNothing();
    open([mark], placeOf(mark));
  });
}

const isCluster = ({ properties }: MapGeoJSONFeature): boolean => 'point_count' in properties;

const placeOf = ({ geometry }: MapGeoJSONFeature): [number, number] => {
  const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lon, lat];
};

/** The marks at a point of the canvas, or in a box. */
function marksIn(map: MapLibre, where: PointLike | [PointLike, PointLike]): MapGeoJSONFeature[] {
  // While a style is being replaced its layers are not there to be asked.
  const layers = clickable.filter((layer) => map.getLayer(layer));
  return layers.length > 0 ? map.queryRenderedFeatures(where, { layers }) : [];
}

/** The mark whose place is nearest to a point of the canvas, within reach. */
function nearestTo(map: MapLibre, { x, y }: Point): MapGeoJSONFeature | undefined {
  const distance = (mark: MapGeoJSONFeature) => {
    const at = map.project(placeOf(mark));
    return Math.hypot(at.x - x, at.y - y);
  };
  const marks = marksIn(map, [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]);
  return marks.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Zooms to where a cluster comes apart, or fans it out when no zoom would take it apart. */
async function openCluster(map: MapLibre, telling: Telling, mark: MapGeoJSONFeature): Promise<void> {
  const source = map.getSource(mark.source);
  if (!(source instanceof GeoJSONSource)) return;
  const { cluster_id: id, point_count: count } = mark.properties;
  const [leaves, apart] = await Promise.all([
    source.getClusterLeaves(id, count, 0),
    source.getClusterExpansionZoom(id),
  ]);
  if (isOnePoint(leaves) || apart > map.getMaxZoom()) {
    const spaces = leaves.map(({ properties }) => properties as SpaceProperties);
    return telling.spread(
      spaces.toSorted((a, b) => a.name.localeCompare(b.name)),
      placeOf(mark),
    );
  }
  // A cluster may lose one space a hair's breadth nearer: a click must be seen to open it.
  const zoom = Math.min(map.getMaxZoom(), Math.max(apart, map.getZoom() + 1.5));
  map.easeTo({ center: placeOf(mark), zoom });
}
