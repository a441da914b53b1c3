/** `npm run stale`: the text of the issue that says what went stale, with links into the form. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { openTasks } from '../core/open-tasks.ts';
import { staleIssue } from '../core/stale-issue.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { siteAddress } from '../io/site-address.ts';
import { run } from './report.ts';

interface Options {
  readonly out?: string;
  readonly locale: Locale;
}

const { out, locale } = new Command('npm run stale --')
  .description('Writes what went stale, by Region and town, in every language, as Markdown with links into the form.')
  .option('--out <file>', 'file to write it to, instead of the standard output')
  .addOption(
    new Option('--locale <locale>', 'language that comes first').choices(locales).default(localeOfEnvironment()),
  )
  .parse()
  .opts<Options>();

await run(async () => {
  const catalogue = loadCatalogue();
  const { homepage } = siteAddress();
  const issue = staleIssue({ tasks: openTasks(catalogue), catalogue, homepage }, locale);
  if (out === undefined) process.stdout.write(issue);
  else writeFileSync(out, issue);
});
