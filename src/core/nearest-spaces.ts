import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { compareNames, type Catalogue, type Space } from './catalogue.ts';
import { onceFor } from './once-for.ts';
import { kilometresBetween, type Point } from './place.ts';

export interface Neighbour {
  readonly space: Space;
  /** Kilometres as the crow flies from point to point, however exactly the two are known. */
  readonly kilometres: number;
}

/** Whether a space is asked for at all. */
type Asked = (space: Space) => boolean;

/** The spaces nearest to a point, nearest first, equals by name; at most `count`, and only those asked for. */
export type Nearest = (point: Point, count: number, isAsked?: Asked) => readonly Neighbour[];

const byDistance = (a: Neighbour, b: Neighbour): number =>
  a.kilometres - b.kilometres || compareNames(a.space.record.name, b.space.record.name);

/** The library's Earth is some metres smaller than ours: what may be as near as the last one found is looked at too. */
const leeway = 1.0001;

/**
 * Makes ready to look for neighbours among some spaces; those of which only the Region is known have no distance and are left out.
 * Every page of a space or a municipality asks, so they stand in a k-d tree: an answer costs the logarithm of their number.
 */
export function nearestAmong(spaces: readonly Space[]): Nearest {
  const placed = spaces.flatMap((space) => (space.place.point ? [{ space, point: space.place.point }] : []));
  const index = new KDBush(placed.length);
  for (const { point } of placed) index.add(point.lon, point.lat);
  index.finish();
  return ({ lat, lon }, count, isAsked = () => true) => {
    const neighbour = (at: number): readonly Neighbour[] => {
      const found = placed[at];
      return found ? [{ space: found.space, kilometres: kilometresBetween({ lat, lon }, found.point) }] : [];
    };
    const isCandidate = (at: number): boolean => placed[at] !== undefined && isAsked(placed[at].space);
    const first = around(index, lon, lat, count, Infinity, isCandidate).flatMap(neighbour);
    const reach = Math.max(0, ...first.map(({ kilometres }) => kilometres)) * leeway;
    // Whole towns may stand at one point: which of several equals come first is for their names to say.
    const near = around(index, lon, lat, Infinity, reach, isCandidate).flatMap(neighbour);
    return near.toSorted(byDistance).slice(0, count);
  };
}

/** The same among all spaces of a register, made ready once. */
export const nearestIn: (catalogue: Catalogue) => Nearest = onceFor(({ spaces }) => nearestAmong(spaces));
