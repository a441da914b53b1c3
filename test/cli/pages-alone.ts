/**
 * Writes the dataset and the pages of a project into a folder of it, as a build does and without the rest: `node pages-alone.ts dist-kept`, or
 * `node pages-alone.ts dist-plain plain` as Astro alone does, in one thread and with nothing kept. Prints what the step says.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as renderSite } from 'astro';
import { subpage, twinsOf } from '../../src/core/page.ts';
import { measurePages } from '../../src/io/measure-pages.ts';
import { leaveMeasured, measuredVariable } from '../../src/io/measured-note.ts';
import { writeDatasets, writePages } from '../../src/cli/build-steps/index.ts';
import { settingsOf } from '../../src/cli/build-steps/render-settings.ts';
import { replaced, type Staging } from '../../src/io/staged-folder.ts';

/** Astro alone renders all pages at once, and again when it is known what the others weigh. */
async function renderTwice(staging: Staging): Promise<void> {
  await renderSite(settingsOf(staging));
  for (const { path } of twinsOf(subpage('quality'))) rmSync(join(staging.site, path), { recursive: true });
  const note = join(staging.work, 'pages.json');
  leaveMeasured(note, await measurePages(staging.site, '/'));
  process.env[measuredVariable] = note;
  await renderSite(settingsOf(staging));
}

const [folder = '', isPlain] = process.argv.slice(2);
await replaced(folder, async (staging) => {
  await writeDatasets(staging, () => undefined);
  if (isPlain) await renderTwice(staging);
  else console.log(await writePages(staging, () => undefined));
});
