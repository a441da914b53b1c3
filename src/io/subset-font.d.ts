/** What the project asks of subset-font, which brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** By axis of the variable font, the one place on it that is kept. */
    readonly variationAxes: Readonly<Record<string, number>>;
    readonly keepAllGlyphs: true;
  }
  /** A smaller font, as bytes; `text` is left out where all glyphs are kept. */
  export default function subsetFont(font: Buffer, text: undefined, options: Options): Promise<Buffer>;
}
