import type { Atlas } from './atlas.ts';
import type { Box, SheetPoint } from './atlas-frame.ts';
import type { BrusselsInset } from './atlas-inset.ts';
import { brusselsNis } from './atlas-inset.ts';
import { labelsOf } from './atlas-labels.ts';
import type { Label, Town } from './atlas-labels.ts';
import { dimRadius, discRadius, inDrawingOrder, pinAt, round } from './atlas-marks.ts';
import { namedTowns, townsOnNarrowSheet } from './atlas-towns.ts';
import { localName } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { regionInk } from './region-ink.ts';
import type { RegionInk } from './region-ink.ts';

/** What a page asks the map to show: one mark per municipality, or one per measured address. */
export interface Mark {
  readonly lat: number;
  readonly lon: number;
  /** NIS code of its region. */
  readonly region: string;
  /** Spaces at that place. */
  readonly count: number;
  /** Those of them for which its size stands, where that is not all. */
  readonly drawn?: number | undefined;
  /** Words for a pointer that rests on it, e.g. `Namur : 3 espaces`. */
  readonly label: string;
  readonly href?: string | undefined;
  /** Slug of the municipality that it stands for, by which scripts find the mark. */
  readonly municipality?: string | undefined;
  /** A measured address: drawn as a pin. */
  readonly precise?: boolean | undefined;
  /** Filtered out: same place, paled. */
  readonly dim?: boolean | undefined;
  /** Drawn full, on a lighter disc of the same place. */
  readonly sure?: boolean | undefined;
  /** In the sheet, but not shown before a script says so. */
  readonly hidden?: boolean | undefined;
  /** Drawn in the inset; by default what lies in the Brussels region is. */
  readonly inBrussels?: boolean | undefined;
}

/** A mark with its place on the sheet; `pin` is a path and only there for a measured address. */
export interface PlacedMark extends SheetPoint {
  readonly r: number;
  readonly ink: RegionInk | undefined;
  readonly mark: Mark;
  readonly pin?: string;
}

/** Everything that varies from one sheet to the next, in the sheet's units. */
export interface SheetDrawing {
  readonly marks: readonly PlacedMark[];
  readonly insetMarks: readonly PlacedMark[];
  readonly wideLabels: readonly Label[];
  readonly narrowLabels: readonly Label[];
  /** Named towns without a disc: a dot says where they are. */
  readonly townDots: readonly SheetPoint[];
}

/** A named town without a disc of its own gets a dot this large. */
export const dotRadius = 2;
/** Letters of 13 units on a wide sheet, 24 on a narrow one, where they shrink to about 11 pixels. */
const wideLetters = 13;
const narrowLetters = 24;

/** Places marks and town names (none unless `withTowns`) on the sheet. */
export function sheetOf(
  { atlas, inset, gazetteer }: { atlas: Atlas; inset: BrusselsInset; gazetteer: Gazetteer },
  { marks, withTowns }: { marks: readonly Mark[]; withTowns: boolean },
): SheetDrawing {
  const largest = Math.max(1, ...marks.filter(({ dim }) => !dim).map(drawnOf));
  const { inside = [], outside = [] } = Object.groupBy(inDrawingOrder(marks), (mark) =>
    isInBrussels(mark) ? 'inside' : 'outside',
  );
  const place = (pointOf: Atlas['pointOf']) => (mark: Mark) => placed(mark, pointOf(mark), largest);
  const onSheet = outside.map(place(atlas.pointOf));
  const towns = withTowns ? townsOf(gazetteer, atlas, onSheet) : [];
  const taken = [inset.frame, inset.enlarged, boxOfBar(atlas)];
  const wideLabels = labelsOf({ towns, discs: onSheet, taken, size: wideLetters });
  return {
    marks: onSheet,
    insetMarks: inside.map(place(inset.pointOf)),
    wideLabels,
    narrowLabels: labelsOf({ towns: towns.slice(0, townsOnNarrowSheet), discs: onSheet, taken, size: narrowLetters }),
    townDots: towns.filter(({ r, name }) => r === dotRadius && wideLabels.some((label) => label.name === name)),
  };
}

const drawnOf = ({ count, drawn = count }: Mark): number => drawn;

const isInBrussels = ({ inBrussels, region }: Mark): boolean => inBrussels ?? region === brusselsNis;

function placed(mark: Mark, point: SheetPoint, largest: number): PlacedMark {
  const r = mark.dim ? dimRadius : discRadius(drawnOf(mark), largest);
  const at = { x: round(point.x), y: round(point.y), r, ink: regionInk(mark.region), mark };
  return mark.precise && !mark.dim ? { ...at, pin: pinAt(point) } : at;
}

function townsOf(gazetteer: Gazetteer, atlas: Atlas, marks: readonly PlacedMark[]): Town[] {
  return namedTowns.flatMap((nis) => {
    const municipality = gazetteer.municipalities.get(nis);
    if (!municipality) return [];
    const { x, y } = atlas.pointOf(municipality);
    const own = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < 1);
    return [{ name: localName(municipality), x: round(x), y: round(y), r: own?.r ?? dotRadius }];
  });
}

/** The scale bar with its words below. */
export function boxOfBar({ scaleBar: { start, end } }: Atlas): Box {
  return { x: start.x, y: start.y - 8, width: end.x - start.x, height: 30 };
}
