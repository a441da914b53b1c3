/** The poster's map: every space of the register as a mark of its own on the sheet of Belgium. */
import type { Atlas } from './atlas.ts';
import type { Box, SheetPoint } from './atlas-frame.ts';
import type { BrusselsInset } from './atlas-inset.ts';
import { brusselsNis } from './atlas-inset.ts';
import { labelsOf, widthOf, type Town } from './atlas-labels.ts';
import { round } from './atlas-marks.ts';
import { boxOfBar, dotRadius, type SheetDrawing } from './atlas-sheet.ts';
import { namedTowns, townsOnNarrowSheet } from './atlas-towns.ts';
import type { Space } from './catalogue.ts';
import { localName, type Gazetteer, type Municipality, type Region } from './gazetteer.ts';
import { marksOf } from './marks.ts';
import { heapRadius, stateMarksOf, type Located, type StateMarks } from './state-marks.ts';

export interface PosterDrawing {
  readonly marks: StateMarks;
  readonly insetMarks: StateMarks;
  /** The spaces of which no page says the municipality, Region by Region in a panel of their own. */
  readonly unplaced: { readonly marks: StateMarks; readonly heaps: readonly UnplacedHeap[] };
  readonly names: Pick<SheetDrawing, 'wideLabels' | 'narrowLabels' | 'townDots'>;
}

/** Where such spaces stand together; `region` is missing where not even that is known. */
export interface UnplacedHeap extends SheetPoint {
  readonly region?: Region;
}

/** Letters of the panel. */
const panelLetters = 7;
/** The panel of those that have no place, in the sea south of the country. */
export const unplacedPanel: Box = { x: 246, y: 462, width: 202, height: 108 };

/** Where the middle of each heap stands below the top of the panel, and how far it may reach to the words above and below. */
const [heapMiddle, heapRoom] = [55, 36] as const;

/** In units of the sheet, of which an A3 has 2.6 to the millimetre: marks of 3.4 mm for 200 spaces, of half a millimetre for 10,000. */
const [largest, least, usual] = [4.5, 0.7, 220] as const;
/** What is named besides the towns of every map: those with most spaces. */
const moreTowns = 60;
/** Letters on the printed sheet, and on one as narrow as a phone. */
const posterLetters = 11;
const narrowLetters = 24;

/** The radius of a mark among so many that their areas together stay the same, within bounds. */
export const posterRadius = (count: number): number =>
  round(Math.min(largest, Math.max(least, largest * Math.sqrt(usual / Math.max(1, count)))));

interface Ground {
  readonly atlas: Atlas;
  readonly inset: BrusselsInset;
  readonly gazetteer: Gazetteer;
}

/** Places every space of which the point is known, and the names that find room beside them. */
export function posterOf({ atlas, inset, gazetteer }: Ground, spaces: readonly Space[]): PosterDrawing {
  const r = posterRadius(spaces.length);
  const located = (some: readonly Space[], pointOf: Atlas['pointOf']): Located[] =>
    some.flatMap((space) => (space.place.point ? [{ space, at: pointOf(space.place.point) }] : []));
  const inBrussels = ({ place }: Space): boolean => place.region?.nis === brusselsNis;
  const marks = stateMarksOf(
    located(
      spaces.filter((space) => !inBrussels(space)),
      atlas.pointOf,
    ),
    r,
  );
  const towns = townsToName(spaces, gazetteer).map((town) => townOn(atlas, town, marks));
  const unplaced = unplacedOf(spaces, r);
  const panel = unplaced.heaps.length > 0 ? [unplacedPanel] : [];
  const taken: Box[] = [inset.frame, inset.enlarged, boxOfBar(atlas), ...panel];
  const wideLabels = labelsOf({ towns, discs: marks.clusters, taken, size: posterLetters });
  const named = new Set(wideLabels.map(({ name }) => name));
  return {
    marks,
    insetMarks: stateMarksOf(located(spaces.filter(inBrussels), inset.pointOf), r),
    unplaced,
    names: {
      wideLabels,
      narrowLabels: labelsOf({
        towns: towns.slice(0, townsOnNarrowSheet),
        discs: marks.clusters,
        taken,
        size: narrowLetters,
      }),
      townDots: towns.filter(({ r: own, name }) => own === dotRadius && named.has(name)),
    },
  };
}

/** Side by side, each as wide as its marks or its name, their marks as large as the panel lets them be. */
function unplacedOf(spaces: readonly Space[], usualR: number): PosterDrawing['unplaced'] {
  const groups = [
    ...Map.groupBy(
      spaces.filter(({ place }) => !place.point),
      ({ place }) => place.region,
    ),
  ];
  const r = fittingRadius(
    groups.map(([, found]) => found),
    usualR,
  );
  const spots = groups.map(([region, found]) => ({ region, found, width: spotWidth(found, r) }));
  const taken = spots.reduce((sum, { width }) => sum + width, 0);
  let x = unplacedPanel.x + (unplacedPanel.width - taken) / 2;
  const y = unplacedPanel.y + heapMiddle;
  const heaps = spots.map(({ region, found, width }) => {
    const at = { x: round(x + width / 2), y };
    x += width;
    return { found, heap: { ...at, ...(region && { region }) } };
  });
  const marks = stateMarksOf(
    heaps.flatMap(({ found, heap }) => found.map((space) => ({ space, at: { x: heap.x, y } }))),
    r,
  );
  return { marks, heaps: heaps.map(({ heap }) => heap) };
}

const spotWidth = (found: readonly Space[], r: number): number =>
  Math.max(2 * heapRadius(found.length, r), widthOf('Bruxelles', panelLetters)) + 3;

/** The largest radius, the usual one at most, at which every heap stands between the words of the panel and all beside each other. */
function fittingRadius(heaps: readonly (readonly Space[])[], usualR: number): number {
  const fits = (r: number): boolean =>
    heaps.every(({ length }) => heapRadius(length, r) <= heapRoom) &&
    heaps.reduce((sum, found) => sum + spotWidth(found, r), 0) <= unplacedPanel.width - 6;
  let r = usualR;
  while (!fits(r)) r *= 0.98;
  return r;
}

function townsToName(spaces: readonly Space[], { municipalities }: Gazetteer): readonly Municipality[] {
  const usualOnes = namedTowns.flatMap((nis) => municipalities.get(nis) ?? []);
  const fullest = marksOf(spaces)
    .filter(({ municipality }) => municipality.region !== brusselsNis)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, moreTowns)
    .map(({ municipality }) => municipality);
  return [...new Set([...usualOnes, ...fullest])];
}

/** A town with the marks that cover its point; those of its villages stand elsewhere. */
function townOn({ pointOf }: Atlas, municipality: Municipality, { clusters }: StateMarks): Town {
  const { x, y } = pointOf(municipality);
  const own = clusters.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < cluster.r);
  return { name: localName(municipality), x: round(x), y: round(y), r: own?.r ?? dotRadius };
}
