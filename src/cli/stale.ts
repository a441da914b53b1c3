/** `npm run stale`: the text of the issue that says what went stale, with links into the form. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { deadSources } from '../core/link-looks.ts';
import { openTasks } from '../core/open-tasks.ts';
import { staleIssue, staleMark, staleTitle } from '../core/stale-issue.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { forgeApi } from '../io/forge-api.ts';
import { postIssue } from '../io/forge-posts.ts';
import { looksFile, readLooks } from '../io/link-looks.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { siteAddress } from '../io/site-address.ts';
import { run } from './report.ts';

interface Options {
  readonly out?: string;
  readonly post?: true;
  readonly looks: string;
  readonly locale: Locale;
}

const { out, post, looks, locale } = new Command('npm run stale --')
  .description('Writes what went stale, by Region and town, in every language, as Markdown with links into the form.')
  .option('--out <file>', 'file to write it to, instead of the standard output')
  .option('--post', 'open it as the one issue of its kind, or write that anew while it is open; needs GITHUB_TOKEN')
  .option('--looks <file>', 'what npm run check-links saw of sources', looksFile)
  .addOption(
    new Option('--locale <locale>', 'language that comes first').choices(locales).default(localeOfEnvironment()),
  )
  .parse()
  .opts<Options>();

async function postStale(repository: string, text: string): Promise<void> {
  const token = process.env['GITHUB_TOKEN'];
  if (!token) throw new Error('Give a token in GITHUB_TOKEN: it has to be allowed to write issues.');
  await postIssue(forgeApi(repository, token), { mark: staleMark, title: staleTitle(), text });
  console.log('The issue is up to date.');
}

await run(async () => {
  const catalogue = loadCatalogue();
  const { homepage, repository } = siteAddress();
  const text = staleIssue({ tasks: openTasks(catalogue, deadSources(readLooks(looks))), catalogue, homepage }, locale);
  if (post) await postStale(repository, text);
  else if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
});
