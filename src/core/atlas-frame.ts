/** A point on the sheet, in units of its viewBox. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the sheet; `x` and `y` are its top left corner. */
export interface Box extends SheetPoint {
  readonly width: number;
  readonly height: number;
}

/** The whole sheet, frame included: the SVG's viewBox. */
export const sheet: Box = { x: 0, y: 0, width: 720, height: 600 };

/** What the neatline encloses: sea and land. Between it and the sheet's edge stand letters and numbers. */
export const neatline: Box = { x: 30, y: 30, width: 660, height: 540 };

const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
const rows = ['1', '2', '3', '4', '5', '6'] as const;
const columnWidth = neatline.width / columns.length;
const rowHeight = neatline.height / rows.length;

/** The square that holds a point, `'E4'`; a point outside the neatline is counted to the nearest square. */
export function squareAt({ x, y }: SheetPoint): string {
  const column = columns[within((x - neatline.x) / columnWidth, columns.length)] ?? '';
  const row = rows[within((y - neatline.y) / rowHeight, rows.length)] ?? '';
  return column + row;
}

const within = (position: number, count: number): number => Math.min(count - 1, Math.max(0, Math.floor(position)));

/** A letter or number of the frame; it is centred on its point. */
export interface FrameMark extends SheetPoint {
  readonly text: string;
}

/** Letters along the top and bottom of the frame, numbers down its sides. */
export const frameMarks: readonly FrameMark[] = [
  ...columns.flatMap((text, index) => {
    const x = neatline.x + (index + 0.5) * columnWidth;
    return [
      { text, x, y: 15 },
      { text, x, y: sheet.height - 15 },
    ];
  }),
  ...rows.flatMap((text, index) => {
    const y = neatline.y + (index + 0.5) * rowHeight;
    return [
      { text, x: 15, y },
      { text, x: sheet.width - 15, y },
    ];
  }),
];

/** The short rules in the frame between one square and the next, as one path. */
export const frameRules: string = [
  ...columns.slice(1).map((_, index) => {
    const x = neatline.x + (index + 1) * columnWidth;
    return `M${x} 1V30M${x} ${sheet.height - 30}V${sheet.height - 1}`;
  }),
  ...rows.slice(1).map((_, index) => {
    const y = neatline.y + (index + 1) * rowHeight;
    return `M1 ${y}H30M${sheet.width - 30} ${y}H${sheet.width - 1}`;
  }),
].join('');
