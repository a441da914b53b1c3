import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { projectFolder } from './folders.ts';

const require = createRequire(import.meta.url);

/** The one weight that headings, names of places and big figures have (OpenType `wght`). */
export const headingWeight = 560;

/** Where it lies once it is made. */
const made = path.join(projectFolder, '.astro/fonts', `besley-latin-${headingWeight}.woff2`);

/**
 * Makes the font of headings with all its letters and features in its one weight: half as heavy as the variable font, and a
 * phone waits for it before the first words stand as they should.
 * @returns the absolute path of the file, which is whole at any time, whoever else makes it
 * @throws where the package's file cannot be read or the project's folder not be written
 */
export async function headingFont(): Promise<string> {
  const variable = await readFile(require.resolve('@fontsource-variable/besley/files/besley-latin-wght-normal.woff2'));
  const axes = { variationAxes: { wght: headingWeight }, keepAllGlyphs: true, targetFormat: 'woff2' } as const;
  const font = await subsetFont(variable, undefined, axes);
  const beside = `${made}.${process.pid}`;
  await mkdir(path.dirname(made), { recursive: true });
  await writeFile(beside, font);
  await rename(beside, made);
  return made;
}
