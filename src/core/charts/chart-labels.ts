/** A rectangle on the sheet of a chart, in its own units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Anchor = 'start' | 'middle' | 'end';

export interface Label {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly text: string;
}

/** What is to be labelled: the mark's own box, and the text. */
export interface Labelled {
  readonly box: Box;
  readonly text: string;
}

/** Letters are 14 units high, and half as wide on average: measured on the figures and words of the face. */
const letter = { width: 6.9, rise: 11, fall: 4 };
const gap = 7;
/** A label keeps so far from the marks and labels beside it that nobody takes it for theirs. */
const clearance = 9;

const shares: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** How wide a text is drawn. */
export const widthOf = (text: string): number => text.length * letter.width;

/** The room that a label takes. */
export function boxOf({ x, y, anchor, text }: Label): Box {
  const width = widthOf(text);
  const left = x - width * shares[anchor];
  return { left, right: left + width, top: y - letter.rise, bottom: y + letter.fall };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + clearance && b.left < a.right + clearance && a.top < b.bottom && b.top < a.bottom;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Where a label may stand, the best first: above its mark, below, then at either side. */
function placesFor({ box, text }: Labelled): readonly Label[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [above, below] = [box.top - gap, box.bottom + gap + letter.rise];
  const beside = y + letter.fall;
  return [
    { x, y: above, anchor: 'middle', text },
    { x, y: below, anchor: 'middle', text },
    { x: box.left - gap, y: beside, anchor: 'end', text },
    { x: box.right + gap, y: beside, anchor: 'start', text },
    { x: box.right, y: above, anchor: 'end', text },
    { x: box.left, y: above, anchor: 'start', text },
    { x: box.right, y: below, anchor: 'end', text },
    { x: box.left, y: below, anchor: 'start', text },
  ];
}

/**
 * Labels at their marks, in the order given, each at the first place where it meets no other mark and no label.
 * @param sheet what none may leave
 * @param kept what else must stay free, such as the words of the axes
 * @returns none for a mark beside which there is no such place: the table has its figure
 */
export function labelsFor(marks: readonly Labelled[], sheet: Box, kept: readonly Box[] = []): readonly Label[] {
  const placed: Label[] = [];
  for (const mark of marks) {
    const others = marks.filter((other) => other !== mark).map(({ box }) => box);
    const taken = [...kept, ...others, ...placed.map(boxOf)];
    const isFree = (label: Label): boolean =>
      isWithin(boxOf(label), sheet) && !taken.some((box) => meet(box, boxOf(label)));
    const found = placesFor(mark).find(isFree);
    if (found) placed.push(found);
  }
  return placed;
}
