import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { Pieces } from '../core/datasets/pieces.ts';
import type { WrittenFile } from '../core/datasets/written-file.ts';
import { newSum } from './checksums.ts';

/** Opens a file to write, and makes the folders above it where they are missing: of ten thousand files in one folder only the first asks. */
async function opened(name: string): Promise<FileHandle> {
  try {
    return await open(name, 'w');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(path.dirname(name), { recursive: true });
    return open(name, 'w');
  }
}

/**
 * Writes a file piece by piece, making the folders above it, and takes its sum on the way.
 * @returns what was written, once it is all on disk
 */
export async function writeStreamed(name: string, pieces: Pieces): Promise<WrittenFile> {
  const sum = newSum();
  let bytes = 0;
  await using file = await opened(name);
  for await (const piece of pieces) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    await file.appendFile(chunk);
    sum.update(chunk);
    bytes += chunk.byteLength;
  }
  return { bytes, sha256: sum.digest('hex') };
}

/** A file piece by piece. */
export const readStreamed = (name: string): AsyncIterable<Uint8Array> =>
  createReadStream(name, { highWaterMark: 256 * 1024 });
