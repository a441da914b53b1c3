/** Spaces as single marks, by state and Region: those that share a point stand side by side around it. */
import type { Disc } from './atlas-marks.ts';
import { round } from './atlas-marks.ts';
import type { SheetPoint } from './atlas-frame.ts';
import type { Space } from './catalogue.ts';
import { regionInk, type RegionInk } from './region-ink.ts';
import type { State } from './state.ts';
import { listedStates } from './state-counts.ts';

/** A space and where its point falls on a sheet. */
export interface Located {
  readonly space: Space;
  readonly at: SheetPoint;
}

/**
 * All marks of one state in one Region as one path: lines of next to no length, which round caps make discs as
 * wide as the stroke. Of no length at all, some readers of PDF leave them out.
 */
export interface StateGroup {
  readonly state: State;
  readonly ink: RegionInk | undefined;
  readonly path: string;
}

export interface StateMarks {
  /** Of each mark, in the sheet's units. */
  readonly r: number;
  readonly groups: readonly StateGroup[];
  /** What the marks of each point cover, for names to stand beside. */
  readonly clusters: readonly Disc[];
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Vogel's sunflower: seed k at this length times √(k + ½) stands at least 1.6 of it from every other. */
const seedDistance = 1.6;
/** Marks that stand side by side keep a tenth of their width apart. */
const apart = 1.1;

/** How far from its point the seed `index` of `count` marks of radius `r` stands; a single one stands on it. */
function seedOf(index: number, count: number, r: number): SheetPoint {
  if (count === 1) return { x: 0, y: 0 };
  const length = ((2 * r * apart) / seedDistance) * Math.sqrt(index + 0.5);
  return { x: length * Math.cos(index * goldenAngle), y: length * Math.sin(index * goldenAngle) };
}

/** How far `count` marks of radius `r` that share a point reach around it. */
export function heapRadius(count: number, r: number): number {
  const outermost = seedOf(count - 1, count, r);
  return Math.hypot(outermost.x, outermost.y) + r;
}

/** Where one can go stands in the middle, what is gone outside. */
const byState = (a: Located, b: Located): number =>
  listedStates.indexOf(a.space.status.state) - listedStates.indexOf(b.space.status.state);

const pointKey = ({ at }: Located): string => `${round(at.x)} ${round(at.y)}`;

/** The marks of some spaces, `r` units in radius. */
export function stateMarksOf(located: readonly Located[], r: number): StateMarks {
  const heaps = [...Map.groupBy(located, pointKey).values()].map((heap) => heap.toSorted(byState));
  const placed = heaps.flatMap((heap) =>
    heap.map(({ space, at }, index) => {
      const seed = seedOf(index, heap.length, r);
      return { space, x: round(at.x + seed.x), y: round(at.y + seed.y) };
    }),
  );
  const groups = Map.groupBy(placed, ({ space }) => `${space.status.state} ${space.place.region?.nis ?? ''}`);
  return {
    r,
    groups: [...groups.values()].flatMap((group) => groupFrom(group)),
    clusters: heaps.flatMap((heap) => clusterOf(heap, r)),
  };
}

function groupFrom(group: readonly (SheetPoint & { readonly space: Space })[]): StateGroup[] {
  const [first] = group;
  if (!first) return [];
  const { status, place } = first.space;
  const path = group.map(({ x, y }) => `M${x} ${y}l.01.01`).join('');
  return [{ state: status.state, ink: regionInk(place.region?.nis ?? ''), path }];
}

function clusterOf(heap: readonly Located[], r: number): Disc[] {
  const [first] = heap;
  if (!first) return [];
  return [{ x: first.at.x, y: first.at.y, r: round(heapRadius(heap.length, r)) }];
}
