import type { Atlas } from './atlas.ts';
import { sheet } from './atlas-frame.ts';
import { widthOf } from './atlas-labels.ts';
import type { Label } from './atlas-labels.ts';
import { pinAt, round } from './atlas-marks.ts';
import type { Point, Precision } from './place.ts';

/** The one mark of a small sheet: a disc whose size says how little is known, or a pin for a measured address. */
export interface PlaceDrawing {
  readonly disc?: { readonly x: number; readonly y: number; readonly r: number };
  readonly pin?: string;
  readonly label: Label;
  /** A name too long for the usual letters. */
  readonly isLong: boolean;
}

/** Radius of the disc in units of the sheet; an address has a pin; a Region, or no place, no mark. */
const radii: Readonly<Record<Exclude<Precision, 'address' | 'region' | 'country'>, number>> = {
  street: 16,
  locality: 20,
  municipality: 26,
};

/** Letters of the small sheet, and the margin that keeps them off its edge, in units. */
const letters = 48;
const longLetters = 39;
const edge = 24;
/** The pin is drawn three times the size it has on the large sheet, for the small one is shown at a third of it. */
const pinScale = 3;

/** Where mark and name of one place go; for a place of which only the region is known, nothing (`undefined`). */
export function placeSheetOf(
  atlas: Pick<Atlas, 'pointOf'>,
  { point, precision, name }: { point: Point; precision: Precision; name: string },
): PlaceDrawing | undefined {
  if (precision === 'region' || precision === 'country') return undefined;
  const { x, y } = atlas.pointOf(point);
  const at = { x: round(x), y: round(y) };
  const r = precision === 'address' ? 6 * pinScale : radii[precision];
  const drawn = { ...labelBeside(name, { ...at, r }) };
  return precision === 'address' ? { ...drawn, pin: pinAt(at, pinScale) } : { ...drawn, disc: { ...at, r } };
}

function labelBeside(
  name: string,
  { x, y, r }: { x: number; y: number; r: number },
): Pick<PlaceDrawing, 'label' | 'isLong'> {
  const gap = r + 14;
  const isLong = widthOf(name, letters) > Math.max(sheet.width - x, x) - gap - edge;
  const size = isLong ? longLetters : letters;
  const width = widthOf(name, size);
  const line = round(y + size * 0.26);
  const fitsRight = x + gap + width < sheet.width - edge;
  const fitsLeft = x - gap - width > edge;
  if (fitsRight) return { isLong, label: { name, anchor: 'start', x: round(x + gap), y: line } };
  if (fitsLeft) return { isLong, label: { name, anchor: 'end', x: round(x - gap), y: line } };
  const centre = Math.min(Math.max(x, edge + width / 2), sheet.width - edge - width / 2);
  const below = y + gap + size * 0.7;
  const isRoomBelow = below < sheet.height - edge;
  return {
    isLong,
    label: { name, anchor: 'middle', x: round(centre), y: round(isRoomBelow ? below : y - gap - size * 0.1) },
  };
}
