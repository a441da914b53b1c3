import { join } from 'node:path';
import { build as renderSite } from 'astro';
import { pagesIn } from '../../io/search-index.ts';
import type { Staging } from '../../io/staged-folder.ts';
import { count, type Progress } from '../report.ts';

/** Writes every page and asset, beside the downloads; Astro's stores are made anew each time, so that no build depends on an earlier one. */
export async function writePages({ site, work }: Staging, progress: Progress): Promise<string> {
  const written = async () => `${count((await pagesIn(site)).length)} pages`;
  const signsOfLife = setInterval(() => written().then(progress), 2000);
  try {
    await renderSite({
      logLevel: 'error',
      outDir: site,
      cacheDir: join(work, 'astro'),
      vite: { cacheDir: join(work, 'vite') },
    });
  } finally {
    clearInterval(signsOfLife);
  }
  return written();
}
