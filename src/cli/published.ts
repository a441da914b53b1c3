/** `npm run published`: copies the releases that are online, so that the next build keeps them. */
import path from 'node:path';
import { Command } from 'commander';
import { copyPublished } from '../io/published-releases.ts';
import { siteAddress } from '../io/site-address.ts';
import { run } from './report.ts';

await new Command('npm run published --')
  .description('Copies the releases that are online, each checked against its sums, for PUBLISHED_RELEASES of a build.')
  .requiredOption('--into <folder>', 'folder to copy them into')
  .action(({ into }: { into: string }) =>
    run(async () => {
      const versions = await copyPublished(siteAddress().homepage, path.resolve(into));
      console.log(versions.length > 0 ? `Copied ${versions.join(', ')}.` : 'No release is online yet.');
    }),
  )
  .parseAsync();
