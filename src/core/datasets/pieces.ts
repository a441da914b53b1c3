/** Files in pieces: no writer holds a whole one, so the largest costs no more memory than a small one. */

/** A part of a file: text is written as UTF-8, bytes as they are. */
export type Piece = string | Uint8Array;

/** A file, piece after piece. */
export type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

/** Characters, or bytes, of a piece that is worth a call to the disk. */
export const pieceSize = 65_536;

/** The same text in pieces of about `pieceSize` characters, however short the ones that come. */
export function* gathered(texts: Iterable<string>): Iterable<string> {
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < pieceSize) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

/** Some things in groups of `size`, the last one shorter. */
export function* inGroups<Thing>(things: Iterable<Thing>, size: number): Iterable<readonly Thing[]> {
  let group: Thing[] = [];
  for (const thing of things) {
    group.push(thing);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
