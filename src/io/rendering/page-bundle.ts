/** The bundle that Vite makes of all pages, which is there only while Astro renders them. */
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder and the entry of the pages' bundle, as paths.
 * @param outDir where Astro writes
 * @throws when there is not one entry: Astro then lays its bundle out otherwise than the version that is pinned
 */
export async function bundleIn(outDir: URL): Promise<{ readonly folder: string; readonly entry: string }> {
  const folder = fileURLToPath(new URL('./.prerender/', outDir));
  const [entry, ...others] = await Array.fromAsync(glob('prerender-entry.*.mjs', { cwd: folder }));
  if (!entry || others.length > 0) throw new Error(`${folder} holds no single entry of the pages' bundle`);
  return { folder, entry: join(folder, entry) };
}

/** One hash for all files of a folder, by their paths and bytes; of those that `isCounted` says. */
export async function hashOfFolder(folder: string, isCounted: (path: string) => boolean = () => true): Promise<string> {
  const found = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of paths.filter((one) => isCounted(one.slice(folder.length))).sort())
    hash
      .update(path.slice(folder.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}
