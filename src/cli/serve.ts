/** `npm run serve`: serves a site that is built already, such as the preview of a pull request. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { serve } from '../io/serve.ts';
import { run } from './report.ts';

async function show(folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}: it would hold index.html.`);
  const site = await serve({ folder, base: '/', port: 0 });
  console.log(`The site is at ${site.url} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, site.close);
}

await new Command('npm run serve --')
  .description('Serves a built site on 127.0.0.1, at a free port.')
  .argument('[folder]', 'folder of the site, such as the unpacked preview of a pull request', 'dist')
  .action((folder: string) => run(() => show(path.resolve(folder))))
  .parseAsync();
