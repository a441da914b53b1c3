import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What was read of a file when it had so many bytes and was written at that time (milliseconds). */
const reading = z.object({ size: z.number(), modified: z.number(), found: z.unknown() });
const list = z.object({ reader: z.string(), files: z.record(z.string(), reading) });

/** What is read of the files of a folder, kept from one build to the next. */
export interface FileReadings<Found> {
  /** What `read` finds in a file, or found while the file was the same. */
  readonly of: (path: string) => Promise<Found>;
  /** Leaves what was found for the next build. */
  readonly leave: () => Promise<void>;
}

interface Reading<Found> {
  /** The folder whose files are read. */
  readonly folder: string;
  /** The file in which the last build left what it found. */
  readonly kept: string;
  /** Another text whenever the same file would be read otherwise. */
  readonly reader: string;
  readonly shape: z.ZodType<Found>;
  readonly read: (path: string) => Promise<Found>;
}

/** What the last build found; nothing where it left nothing that can be used, for then every file is read. */
async function leftIn({ kept, reader }: Pick<Reading<unknown>, 'kept' | 'reader'>) {
  try {
    const left = list.parse(JSON.parse(await readFile(kept, 'utf8')));
    return left.reader === reader ? left.files : {};
  } catch {
    return {};
  }
}

/**
 * Reads files of which most are those of the last build: a file of the same size and time is the same file. What was left of any other
 * form than `shape` is read again.
 */
export async function fileReadings<Found>(reading: Reading<Found>): Promise<FileReadings<Found>> {
  const { folder, kept, reader, shape, read } = reading;
  const left = await leftIn(reading);
  const files: Record<string, z.infer<typeof list>['files'][string]> = {};
  return {
    async of(path) {
      const { size, mtimeMs: modified } = await stat(join(folder, path));
      const known = left[path];
      const isSame = known?.size === size && known.modified === modified;
      const { data } = isSame ? shape.safeParse(known.found) : {};
      const found = data ?? (await read(path));
      files[path] = { size, modified, found };
      return found;
    },
    async leave() {
      await mkdir(dirname(kept), { recursive: true });
      await writeFile(kept, JSON.stringify({ reader, files }));
    },
  };
}
