import { ReadableStream as NodeStream } from 'node:stream/web';
import { configure, ZipWriter } from '@zip.js/zip.js';
import type { Packed } from '../core/datasets/dataset.ts';
import type { Pieces } from '../core/datasets/pieces.ts';

// The library's own compression, not the machine's: every machine writes the same bytes.
configure({ useCompressionStream: false, useWebWorkers: false });

/** Noon of a day by whatever clock the machine has: archives keep local time, and every machine must write the same. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

async function* bytesOf(pieces: Pieces): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

async function pack(
  files: Iterable<Packed> | AsyncIterable<Packed>,
  date: string,
  to: WritableStream<Uint8Array>,
): Promise<void> {
  const archive = new ZipWriter(to, { level: 6, lastModDate: noonOf(date), extendedTimestamp: false });
  for await (const { path, bytes, pieces } of files) {
    // Node's stream is the one of browsers, which the library's types mean.
    const readable = NodeStream.from(bytesOf(pieces())) as ReadableStream<Uint8Array>;
    // Of a known size the library tells itself whether it needs ZIP64; of another it would ask every reader to know that.
    if (bytes === undefined) await archive.add(path, readable, { zip64: false });
    else await archive.add(path, { readable, size: bytes });
  }
  await archive.close();
}

/**
 * A ZIP archive, whose bytes depend on nothing but its files and a date, piece by piece.
 * @param files in their order
 * @param date `YYYY-MM-DD`, which every file in it carries
 */
export async function* zipOf(files: Iterable<Packed> | AsyncIterable<Packed>, date: string): AsyncIterable<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // What goes wrong in here reaches the reader as an error of the stream.
  const packed = pack(files, date, writable).catch((error: unknown) => writable.abort(error));
  yield* readable;
  await packed;
}
