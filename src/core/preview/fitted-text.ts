/** A text cut into lines at the largest size at which it fits. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Where a text has to fit; all lengths in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters to try, the largest first. */
  readonly sizes: readonly number[];
  /** From line to line, in sizes of letters. */
  readonly leading: number;
  readonly widthOf: (text: string, size: number) => number;
}

const ellipsis = '…';

/** The number of lines of a size that a room holds, one at least. */
const linesIn = ({ height, leading }: Room, size: number): number =>
  Math.max(1, Math.floor(height / (size * leading) + 0.001));

/** The words of a text filled into lines; one that is wider than a line by itself has a line to itself. */
function filled(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As much of a line as fits, with the mark that there is more. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(letters.join('').trimEnd() + ellipsis)) letters.pop();
  return letters.join('').trimEnd() + ellipsis;
}

/** At the smallest size something may have to go: the end of a word that no line holds, and what comes after the last line. */
function cut(lines: readonly string[], most: number, fits: (line: string) => boolean): readonly string[] {
  return lines.slice(0, most).map((line, index) => {
    const isCutOff = index === most - 1 && lines.length > most;
    return fits(line) && !isCutOff ? line : shortened(line, fits);
  });
}

/** The text at the first of the sizes at which it fits; at the last of them what fits of it, ending in `…`. */
export function fittedText(text: string, room: Room): FittedText {
  for (const size of room.sizes) {
    const fits = (line: string): boolean => room.widthOf(line, size) <= room.width;
    const lines = filled(text, fits);
    if (lines.length <= linesIn(room, size) && lines.every(fits)) return { size, lines };
  }
  const size = room.sizes.at(-1) ?? 0;
  const fits = (line: string): boolean => room.widthOf(line, size) <= room.width;
  return { size, lines: cut(filled(text, fits), linesIn(room, size), fits) };
}
