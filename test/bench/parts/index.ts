import { browserParts } from './browser.ts';
import { build, rebuild } from './build.ts';
import { stream, underLoad } from './outside.ts';
import { pages } from './pages.ts';
import type { Part } from './part.ts';
import { check, datasets, read } from './register.ts';

/** Every part of the bench, in the order in which they run. */
export const parts: readonly Part[] = [
  read,
  check,
  datasets,
  pages,
  build,
  rebuild,
  ...browserParts,
  stream,
  underLoad,
];
