import { localName, type Gazetteer } from '../gazetteer.ts';
import type { Point } from '../place.ts';

/** Side of the square sheet, in units of its drawing. */
export const side = 400;

/** How far the sheet reaches from its middle, in kilometres, the widest first. */
export const reaches = [8, 4, 2, 1, 0.5] as const;

export interface PointSheet {
  readonly middle: Point;
  /** Kilometres from the middle to each edge. */
  readonly reach: number;
}

export interface OnSheet {
  readonly x: number;
  readonly y: number;
}

const kilometresOfDegree = 111.2;

/** Units for one degree of latitude, and for one of longitude where the sheet lies. */
function unitsOf({ middle, reach }: PointSheet): { readonly lat: number; readonly lon: number } {
  const lat = (kilometresOfDegree * side) / (2 * reach);
  return { lat, lon: lat * Math.cos((middle.lat * Math.PI) / 180) };
}

/** Where a point lies on the sheet. */
export function onSheet({ lat, lon }: Point, sheet: PointSheet): OnSheet {
  const units = unitsOf(sheet);
  return { x: side / 2 + (lon - sheet.middle.lon) * units.lon, y: side / 2 - (lat - sheet.middle.lat) * units.lat };
}

// Five decimals are a metre: no source gives more.
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** The point under a place of the sheet. */
export function pointAt({ x, y }: OnSheet, sheet: PointSheet): Point {
  const units = unitsOf(sheet);
  return {
    lat: rounded(sheet.middle.lat - (y - side / 2) / units.lat),
    lon: rounded(sheet.middle.lon + (x - side / 2) / units.lon),
  };
}

/** Metres by which one press of a key moves the point: a fortieth of the sheet. */
export const stepOf = ({ reach }: PointSheet): number => Math.round((2 * reach * 1000) / 40);

export interface Landmark extends OnSheet {
  readonly name: string;
}

/** Names stand this far apart, so that none covers another. */
const roomAcross = 90;
const roomDown = 18;

const isApart = (a: OnSheet, b: OnSheet): boolean => Math.abs(a.x - b.x) > roomAcross || Math.abs(a.y - b.y) > roomDown;

const isInside = ({ x, y }: OnSheet): boolean => x > 8 && x < side - 60 && y > 14 && y < side - 8;

/** Where a name surely stands: the centre of a municipality, and a postcode that has one village alone. */
function* namedPoints({ municipalities, postcodes }: Gazetteer): Generator<Point & { readonly name: string }> {
  for (const municipality of municipalities.values()) yield { ...municipality, name: localName(municipality) };
  for (const { localities, lat, lon } of postcodes.values())
    if (localities.length === 1) yield { name: localities[0] ?? '', lat, lon };
}

/** The towns and villages on the sheet, as far as there is room for their names. */
export function landmarksOn(sheet: PointSheet, gazetteer: Gazetteer): readonly Landmark[] {
  const kept: Landmark[] = [];
  for (const { name, ...point } of namedPoints(gazetteer)) {
    const landmark = { name, ...onSheet(point, sheet) };
    if (isInside(landmark) && kept.every((other) => isApart(other, landmark))) kept.push(landmark);
  }
  return kept;
}

/** Two numbers of degrees, as pages and maps write them. */
const pairs: readonly RegExp[] = [
  /[@/](-?\d+\.\d+)[,/](-?\d+\.\d+)/,
  /^\(?(-?\d+(?:\.\d+)?)[°\s]*[,;\s]\s*(-?\d+(?:\.\d+)?)[°\s]*\)?$/,
  /^(-?\d+,\d+)[;\s]+(-?\d+,\d+)$/,
];

/** The point of a pasted text: `50.4669, 4.8675`, or the address of a map that shows it; undefined where it gives none. */
export function pointFrom(text: string): Point | undefined {
  for (const pair of pairs) {
    const [, lat, lon] = pair.exec(text.trim()) ?? [];
    if (lat && lon) return { lat: Number(lat.replace(',', '.')), lon: Number(lon.replace(',', '.')) };
  }
  return undefined;
}
