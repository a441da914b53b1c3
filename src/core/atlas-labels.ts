import { neatline } from './atlas-frame.ts';
import type { Box, SheetPoint } from './atlas-frame.ts';
import type { Disc } from './atlas-marks.ts';
import { round } from './atlas-marks.ts';

/** A town to name: its point, its name and the radius of its own disc or dot. */
export interface Town extends Disc {
  readonly name: string;
}

/** A name that found its place; `anchor` is SVG's `text-anchor`, `y` the base line. */
export interface Label extends SheetPoint {
  readonly name: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface LabelSetting {
  readonly towns: readonly Town[];
  readonly discs: readonly Disc[];
  /** Boxes that no name may enter: the inset, the scale bar. */
  readonly taken: readonly Box[];
  /** Height of the letters in the sheet's units. */
  readonly size: number;
}

interface Candidate {
  readonly label: Label;
  readonly box: Box;
}

/**
 * Names beside their discs. Towns are placed in the order given; each takes, of eight positions around its disc, the one that covers
 * least of other discs, earlier positions preferred. A name that would touch another name, a taken box or the neatline in all
 * eight is left out.
 */
export function labelsOf({ towns, discs, taken, size }: LabelSetting): Label[] {
  const occupied = [...taken];
  return towns.flatMap((town) => {
    const free = candidatesFor(town, size).filter(
      ({ box }) => isInside(box) && !occupied.some((other) => overlap(box, other) > 0),
    );
    const [best] = free.toSorted((a, b) => covered(a.box, discs) - covered(b.box, discs));
    if (!best) return [];
    occupied.push(best.box);
    return [best.label];
  });
}

// Measured on Source Sans 3 at weight 500: names of Belgian towns are 0.46 to 0.53 of the size wide per letter.
const letterWidth = 0.53;
const ascent = 0.74;
const descent = 0.24;

function candidatesFor(town: Town, size: number): Candidate[] {
  const gap = town.r + size * 0.25;
  const slant = town.r * 0.7 + size * 0.15;
  const middle = (ascent - descent) / 2;
  const at = (anchor: Label['anchor'], x: number, y: number) =>
    candidate({ name: town.name, anchor, x: town.x + x, y: town.y + y }, size);
  return [
    at('start', gap, middle * size),
    at('end', -gap, middle * size),
    at('middle', 0, gap + ascent * size),
    at('middle', 0, -gap - descent * size),
    at('start', slant, -slant),
    at('start', slant, slant + ascent * size),
    at('end', -slant, -slant),
    at('end', -slant, slant + ascent * size),
  ];
}

function candidate(label: Label, size: number): Candidate {
  const width = widthOf(label.name, size);
  const before = { start: 0, middle: width / 2, end: width }[label.anchor];
  const box = { x: label.x - before, y: label.y - ascent * size, width, height: (ascent + descent) * size };
  return { label: { ...label, x: round(label.x), y: round(label.y) }, box };
}

/** How wide a name will be, in the unit of `size`; an estimate on the generous side. */
export const widthOf = (name: string, size: number): number => name.length * letterWidth * size;

const isInside = ({ x, y, width, height }: Box): boolean =>
  x > neatline.x + 3 &&
  y > neatline.y + 3 &&
  x + width < neatline.x + neatline.width - 3 &&
  y + height < neatline.y + neatline.height - 3;

/** The area of discs under a box, each counted by the square around it: exact enough to compare. */
const covered = (box: Box, discs: readonly Disc[]): number =>
  discs.reduce((area, { x, y, r }) => area + overlap(box, { x: x - r, y: y - r, width: 2 * r, height: 2 * r }), 0);

/** The area that two boxes share, in square units; 0 when they are apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
