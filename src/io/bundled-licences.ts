import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.ts';

/** What of other people's work a visitor's browser receives, and where its package keeps its licence. */
const bundled = [
  { name: '@fontsource-variable/besley', file: 'LICENSE' },
  { name: '@fontsource-variable/source-sans-3', file: 'LICENSE' },
  { name: 'fastest-levenshtein', file: 'LICENSE.md' },
  { name: 'fuse.js', file: 'LICENSE' },
  { name: 'maplibre-gl', file: 'LICENSE.txt' },
  { name: 'pagefind', file: 'LICENSE/LICENSE' },
] as const;

/** The licence texts that must travel with the fonts, the map and the search, one after the other. */
export function bundledLicences(): string {
  const texts = bundled.map(
    ({ name, file }) =>
      `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(path.join(projectFolder, 'node_modules', name, file), 'utf8').trim()}\n`,
  );
  return texts.join('\n\n');
}
