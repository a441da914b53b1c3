/** Letters as outlines: what a preview image needs of its fonts, which are read elsewhere. */

/** The serif of headings and the sans of texts. */
export type Face = 'heading' | 'text';

/** A line of letters: its size in pixels, where its baseline begins, and its colour. */
export interface LetteredLine {
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

export interface Lettering {
  /** How wide a line is, in pixels of that size. */
  readonly widthOf: (text: string, face: Face, size: number) => number;
  /** The line as SVG paths. */
  readonly drawn: (text: string, line: LetteredLine) => string;
}
