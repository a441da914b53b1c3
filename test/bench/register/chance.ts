/** Draws that depend on a seed alone: the same seed makes the same register, byte for byte, on every machine. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A list that has something to draw. */
export type Some<Thing> = readonly [Thing, ...Thing[]];

export interface Chance {
  /** A whole number from the first to the second, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in that share of all draws, e.g. 0.1 for one in ten. */
  readonly happens: (share: number) => boolean;
  readonly one: <Thing>(of: Some<Thing>) => Thing;
  /** So many different ones, in the order of the list; all of them where there are fewer. */
  readonly several: <Thing>(of: readonly Thing[], least: number, most: number) => readonly Thing[];
}

const fine = 1_000_000;

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number): number => uniformInt(generator, least, most);
  const several = <Thing>(of: readonly Thing[], least: number, most: number): readonly Thing[] => {
    const left = of.map((_, index) => index);
    const drawn = Array.from({ length: Math.min(between(least, most), of.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    );
    const chosen = new Set(drawn.flat());
    return of.filter((_, index) => chosen.has(index));
  };
  return {
    between,
    happens: (share) => between(1, fine) <= share * fine,
    one: (of) => of[between(0, of.length - 1)] ?? of[0],
    several,
  };
}

/** A list as one to draw from; throws when it is empty. */
export function some<Thing>(list: readonly Thing[]): Some<Thing> {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('there is nothing to draw from');
  return [first, ...rest];
}
