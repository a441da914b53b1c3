import path from 'node:path';
import { Command, Option } from 'commander';
import { contentFolders } from '../core/content-kinds.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { reports } from '../io/reports/index.ts';
import { exit } from './check-exit.ts';

export interface Options {
  readonly base: string;
  readonly changed?: true;
  readonly content: string;
  readonly findings?: true;
  readonly fix?: true;
  readonly format: string;
  readonly locale: Locale;
}

/** What `npm run check` was asked for; ends the command where it cannot be understood. */
export function readOptions(): { readonly options: Options; readonly files: readonly string[] } {
  const command = new Command('npm run check --')
    .description('Judges records and texts: all of them, those that are named, or those that have changed.')
    .argument('[files...]', 'files of these folders to judge')
    .option('--changed', 'judge what differs from --base: committed, staged, unstaged and new files')
    .option('--base <commit>', 'commit or branch that --changed compares with', 'HEAD')
    .option(
      '--content <folder>',
      `folder that holds ${contentFolders.map((name) => `${name}/`).join(', ')}`,
      path.relative(projectFolder, contentFolder),
    )
    .option('--findings', 'once nothing is wrong, tell what an editor would question too')
    .option('--fix', 'rewrite the files in which nothing is wrong but what can be mended without asking')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['text', ...Object.keys(reports)]).default('text'),
    )
    .addOption(
      new Option('--locale <locale>', 'language of the messages').choices(locales).default(localeOfEnvironment()),
    )
    .addHelpText('after', '\nEnds with 0 when nothing is wrong, with 1 when something is, with 2 when it cannot judge.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exit.well : exit.unable))
    .parse();
  return { options: command.opts<Options>(), files: command.args.map((file) => path.resolve(file)) };
}
