import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Staging } from '../../io/staged-folder.ts';

/** Where Astro writes; its stores are made anew each time, so that no build depends on those of another. */
export const settingsOf = ({ site, work }: Pick<Staging, 'site' | 'work'>): AstroInlineConfig => ({
  logLevel: 'error',
  outDir: site,
  cacheDir: join(work, 'astro'),
  vite: { cacheDir: join(work, 'vite') },
});
