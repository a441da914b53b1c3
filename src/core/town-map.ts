/** The surroundings of one municipality as a small sheet: its spaces by state, and the towns around. */
import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { belgianProjection, margined, pointsBy, type Boundaries } from './atlas.ts';
import { neatline, type SheetPoint } from './atlas-frame.ts';
import { labelsOf, type Label, type Town } from './atlas-labels.ts';
import { round } from './atlas-marks.ts';
import { dotRadius } from './atlas-sheet.ts';
import type { Space } from './catalogue.ts';
import { localName, type Gazetteer, type Municipality } from './gazetteer.ts';
import { onceFor } from './once-for.ts';
import type { Point } from './place.ts';
import { stateMarksOf, type StateMarks } from './state-marks.ts';

export interface TownMap {
  readonly land: string;
  readonly provinceBorders: string;
  readonly regionBorders: string;
  readonly marks: StateMarks;
  readonly labels: readonly Label[];
  /** Where the other towns that are named stand. */
  readonly dots: readonly SheetPoint[];
}

/** How far it reaches at least, north and south of the town, in degrees of latitude: 10 km. */
const reach = 10 / 111;
/** A degree of longitude is so much shorter at the latitude of Belgium. */
const narrowing = Math.cos((50.6 * Math.PI) / 180);
/** Wider than `embed.css` draws them: the machine's own font may be wider than the site's. */
const letters = 33;
const markRadius = 11;
/** Towns around that are named, the most populous first. */
const namedAround = 9;

const linesOf = onceFor((boundaries: Boundaries) => {
  const { provinces, regions, country } = boundaries.objects;
  return {
    land: feature(boundaries, country),
    provinceBorders: mesh(boundaries, provinces, (a, b) => a !== b),
    regionBorders: mesh(boundaries, regions),
  };
});

/** The projection that shows a town, its spaces and some land around. */
function windowOn(town: Municipality, points: readonly Point[]) {
  const corners = [town, ...points].flatMap(({ lat, lon }) => [
    [lon - reach / narrowing, lat - reach],
    [lon + reach / narrowing, lat + reach],
  ]);
  const frame = margined(neatline, { x: 0, y: 0 });
  return belgianProjection().fitExtent(frame, { type: 'MultiPoint', coordinates: corners }).clipExtent(frame);
}

interface Ground {
  readonly boundaries: Boundaries;
  readonly gazetteer: Gazetteer;
}

/** Draws a municipality with its spaces, in the frame of the sheet's neatline. */
export function townMapOf(town: Municipality, spaces: readonly Space[], { boundaries, gazetteer }: Ground): TownMap {
  const known = spaces.flatMap((space) => (space.place.point ? [{ space, point: space.place.point }] : []));
  const projection = windowOn(
    town,
    known.map(({ point }) => point),
  );
  const pointOf = pointsBy(projection);
  const marks = stateMarksOf(
    known.map(({ space, point }) => ({ space, at: pointOf(point) })),
    markRadius,
  );
  const towns = townsIn(town, gazetteer, pointOf).map((one) => besideMarks(one, marks));
  const labels = labelsOf({ towns, discs: marks.clusters, taken: [], size: letters });
  const pathOf = (shape: GeoPermissibleObjects): string => geoPath(projection).digits(0)(shape) ?? '';
  const { land, provinceBorders, regionBorders } = linesOf(boundaries);
  return {
    land: pathOf(land),
    provinceBorders: pathOf(provinceBorders),
    regionBorders: pathOf(regionBorders),
    marks,
    labels,
    dots: towns.filter(({ r, name }) => r === dotRadius && labels.some((label) => label.name === name)),
  };
}

/** The town itself, then those around by the number of their inhabitants. */
function townsIn(town: Municipality, { municipalities }: Gazetteer, pointOf: (point: Point) => SheetPoint): Town[] {
  const around = [...municipalities.values()]
    .filter((other) => other !== town && isWithin(pointOf(other)))
    .toSorted((a, b) => b.population - a.population)
    .slice(0, namedAround);
  return [town, ...around].map((municipality) => {
    const { x, y } = pointOf(municipality);
    return { name: localName(municipality), x: round(x), y: round(y), r: dotRadius };
  });
}

const isWithin = ({ x, y }: SheetPoint): boolean =>
  x > neatline.x && y > neatline.y && x < neatline.x + neatline.width && y < neatline.y + neatline.height;

function besideMarks(town: Town, { clusters }: StateMarks): Town {
  const own = clusters.find(({ x, y, r }) => Math.hypot(x - town.x, y - town.y) < r);
  return own ? { ...town, r: Math.max(own.r, dotRadius + 0.1) } : town;
}
