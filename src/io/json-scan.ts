/** What a JSON text looks like before it is parsed, found in one pass: a hostile one is refused here, whatever its size. */
export interface JsonScan {
  /** Offset of the quotes that hold a line break or a tab, mostly because they are not closed. */
  readonly brokenText?: number;
  /** Offset of the brace or bracket that is one too deep. */
  readonly tooDeep?: number;
  /** Offset of the comma after which a list or an object has one entry too many. */
  readonly tooMany?: number;
  /** Whether a brace or a bracket is still open where the text ends. */
  readonly isLeftOpen: boolean;
}

/** The deepest that braces and brackets may be nested; the deepest record has six levels. */
export const deepest = 20;
/** The most entries of one list or object; the longest list has some 150. */
export const mostEntries = 1000;

// Each loop takes what the other cannot, so that the time taken grows with the text.
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{},]/gsu;

interface Nesting {
  /** Commas seen in each of the lists and objects that are open, the outermost first. */
  readonly commas: number[];
  tooDeep?: number;
  tooMany?: number;
}

function nest(nesting: Nesting, sign: string, offset: number): void {
  const { commas } = nesting;
  if (sign === ',') {
    const seen = (commas.at(-1) ?? 0) + 1;
    commas[Math.max(0, commas.length - 1)] = seen;
    if (seen >= mostEntries) nesting.tooMany ??= offset;
  } else if (sign === '{' || sign === '[') {
    commas.push(0);
    if (commas.length > deepest) nesting.tooDeep ??= offset;
  } else commas.pop();
}

/** Reads a text sign by sign. */
export function scanJson(text: string): JsonScan {
  const nesting: Nesting = { commas: [] };
  let brokenText: number | undefined;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (!token.startsWith('"')) nest(nesting, token, index);
    else if (/[\n\r\t]/.test(token)) brokenText ??= index;
  }
  const { commas, tooDeep, tooMany } = nesting;
  return {
    ...(brokenText !== undefined && { brokenText }),
    ...(tooDeep !== undefined && { tooDeep }),
    ...(tooMany !== undefined && { tooMany }),
    isLeftOpen: commas.length > 0,
  };
}
