/**
 * Writes the dataset and the pages of a project into a folder of it, as a build does and without the rest: `node pages-alone.ts dist-kept`, or
 * `node pages-alone.ts dist-plain plain` as Astro alone does, in one thread and with nothing kept. Prints what the step says.
 */
import { build as renderSite } from 'astro';
import { writeDatasets } from '../../src/cli/build-steps/datasets.ts';
import { settingsOf, writePages } from '../../src/cli/build-steps/pages.ts';
import { replaced } from '../../src/io/staged-folder.ts';

const [folder = '', isPlain] = process.argv.slice(2);
await replaced(folder, async (staging) => {
  await writeDatasets(staging, () => undefined);
  if (isPlain) await renderSite(settingsOf(staging));
  else console.log(await writePages(staging, () => undefined));
});
