import type { SheetPoint } from '../atlas-frame.ts';
import type { Age } from '../dates.ts';
import { paint } from './paint.ts';

const radius = 13;

const ring = (width: number, dashes = ''): string =>
  `fill="none" stroke-width="${width}"${dashes} r="${radius - width / 2}"`;

/** The mark of an age: a disc, a disc in a ring, a thick ring, a thin ring, a dotted ring where nothing is dated. */
const circles: Readonly<Record<Age, readonly string[]>> = {
  1: [`r="${radius}"`],
  2: [ring(3.5), `r="6"`],
  3: [ring(4.5)],
  4: [ring(2)],
  0: [ring(3, ' stroke-dasharray="3.6 3.6"')],
};

/** The mark that stands before a state, in the ink of its age. */
export const markSvg = (age: Age, { x, y }: SheetPoint): string =>
  circles[age]
    .map(
      (circle) =>
        `<circle cx="${x}" cy="${y}" ${circle.includes('fill') ? 'stroke' : 'fill'}="${paint.age[age]}" ${circle}/>`,
    )
    .join('');
