import { gathered } from './pieces.ts';

const brackets = Symbol('brackets');

/** A list or an object of a document that may be too long to be held: its parts are asked for one after the other. */
interface Long {
  readonly [brackets]: '[]' | '{}';
  readonly parts: Iterable<readonly [key: string | undefined, value: unknown]>;
}

function* unnamed(items: Iterable<unknown>): Long['parts'] {
  for (const item of items) yield [undefined, item];
}

/** A list in a document for `longJson`. */
export const longList = (items: Iterable<unknown>): Long => ({ [brackets]: '[]', parts: unnamed(items) });

/** An object in a document for `longJson`, from its keys and values. */
export const longObject = (entries: Iterable<readonly [string, unknown]>): Long => ({
  [brackets]: '{}',
  parts: entries,
});

const isLong = (value: unknown): value is Long => typeof value === 'object' && value !== null && brackets in value;

/** Stands where something long goes; no text of a document is this. */
const place = '\u0000';

/** How many characters the last line of a text is indented. */
function marginOf(text: string): number {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.length - line.trimStart().length;
}

function* textOf(
  { [brackets]: [open = '', close = ''], parts }: Long,
  margin: number,
  indent: number,
): Iterable<string> {
  const lineAt = (spaces: number): string => (indent > 0 ? `\n${' '.repeat(spaces)}` : '');
  const inner = lineAt(margin + indent);
  let before = open;
  for (const [key, value] of parts) {
    const name = key === undefined ? '' : `${JSON.stringify(key)}:${indent > 0 ? ' ' : ''}`;
    yield `${before}${inner}${name}${JSON.stringify(value, null, indent).replaceAll('\n', inner)}`;
    before = ',';
  }
  yield before === open ? open + close : lineAt(margin) + close;
}

function* texts(document: object, indent: number): Iterable<string> {
  const longs: Long[] = [];
  const frame = JSON.stringify(
    document,
    (_, value: unknown) => (isLong(value) ? longs.push(value) && place : value),
    indent,
  );
  const [first = '', ...others] = frame.split(JSON.stringify(place));
  yield first;
  let last = first;
  for (const [index, long] of longs.entries()) {
    yield* textOf(long, marginOf(last), indent);
    last = others[index] ?? '';
    yield last;
  }
  yield '\n';
}

/**
 * The text that `JSON.stringify` gives of a document and a line break, in pieces, when some lists or objects in it are long.
 * @param indent spaces for each level, for people; with 0 all stands on one line
 */
export const longJson = (document: object, indent = 0): Iterable<string> => gathered(texts(document, indent));
