/** A thread that draws preview images, run by `write-previews.ts`: it reads fonts and borders once. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Preview } from '../../core/preview/preview.ts';
import { drawnPreview } from './drawn-preview.ts';

/** An image to draw, and the file that it will be in. */
export interface PreviewTask {
  readonly preview: Preview;
  readonly folder: string;
  readonly name: string;
}

/** Draws some images, each into a file that is whole at any time. */
export async function drawnPreviews(tasks: readonly PreviewTask[]): Promise<void> {
  for (const { preview, folder, name } of tasks) {
    const file = join(folder, name);
    await writeFile(`${file}.part`, await drawnPreview(preview));
    await rename(`${file}.part`, file);
  }
}
