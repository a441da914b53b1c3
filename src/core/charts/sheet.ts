import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { boxOf, widthOf, type Box, type Label } from './chart-labels.ts';

/** A sheet for charts, in its own units: letters on it are always 14 high. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How many years its foot has room to name. */
  readonly yearsNamed: number;
}

export const wideSheet: Sheet = { width: 720, height: 340, yearsNamed: 6 };
export const phoneSheet: Sheet = { width: 328, height: 300, yearsNamed: 4 };

/** A height of the scale, with its label. */
export interface Level {
  readonly y: number;
  readonly label: Label;
}

export type Scale = ScaleLinear<number, number>;

interface Leveled {
  readonly y: Scale;
  readonly plot: Box;
  readonly textOf: (level: number) => string;
}

const room = { above: 26, below: 34, right: 4, besideLevel: 8, belowYears: 10 };
/** A level's label stands beside its line: the letters' middle is so far above their foot. */
const halfLetter = 5;

/** A place on the sheet to a tenth of its unit: more digits would only make the page heavier. */
export const tenth = (place: number): number => Math.round(place * 10) / 10;

/** The part of a sheet that is drawn on, beside labels of levels. */
export function plotOf({ width, height }: Sheet, levelTexts: readonly string[]): Box {
  const widest = Math.max(...levelTexts.map(widthOf));
  return {
    left: Math.ceil(widest) + room.besideLevel,
    right: width - room.right,
    top: room.above,
    bottom: height - room.below,
  };
}

/** The levels of a scale at the left of the plot. */
export const levelsAt = ({ y, plot, textOf }: Leveled, ticks: readonly number[]): readonly Level[] =>
  ticks.map((level) => ({
    y: tenth(y(level)),
    label: {
      x: plot.left - room.besideLevel,
      y: tenth(y(level)) + halfLetter,
      anchor: 'end',
      text: textOf(level),
    },
  }));

/** Years at the foot, as many as the sheet has room for. @param placeOf where a year's middle stands */
export const yearNames = (
  placeOf: (year: number) => number,
  [first, last]: readonly [number, number],
  sheet: Sheet,
): readonly Label[] =>
  scaleLinear([first, last], [0, 1])
    .ticks(sheet.yearsNamed)
    .filter(Number.isInteger)
    .map((year): Label => ({
      x: tenth(placeOf(year)),
      y: sheet.height - room.belowYears,
      anchor: 'middle',
      text: String(year),
    }))
    .filter((label) => boxOf(label).right <= sheet.width);
