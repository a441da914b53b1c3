import path from 'node:path';
import { Command, Option } from 'commander';
import { locales, type Locale } from '../i18n/locales.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';

export interface Options {
  readonly anotherPlace?: true;
  readonly content: string;
  readonly json?: true;
  readonly locale: Locale;
  readonly municipality?: string;
  readonly print?: true;
  readonly set: readonly string[];
  readonly source: readonly string[];
}

const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const fact = 'a fact: /name="La Ruche", /kinds="coworking; cafe", /capacity/desks=20 (repeat it)';
const page = 'of the page that says so: url=https://example.org/page, title="…", published=2026-05-02 (repeat it)';
const json =
  'read standard input: {"name": …, "kinds": […], "address": {"municipality": "Namur"}, "source": {"url": …}}';
const codes =
  'Ends with 0 when the file is written, with 1 when it is refused, with 2 when it cannot be judged, with 130 after Ctrl-C.';

/** What `npm run new` was asked for; ends the command with 2 where it cannot be understood. */
export function readOptions(): Options {
  const command = new Command('npm run new --')
    .description('Adds a space to the register: asks what you know, or takes it from options or standard input.')
    .option('--set <pointer=value>', fact, collected, [])
    .option('--municipality <name>', 'its name in any language, its postcode or its NIS code')
    .option('--source <key=value>', page, collected, [])
    .option('--json', json)
    .option('--another-place', 'say that it is another place than those that look like it')
    .option('--print', 'print the record instead of writing its file')
    .option('--content <folder>', 'folder that holds spaces/', path.relative(projectFolder, contentFolder))
    .addOption(
      new Option('--locale <locale>', 'language of the questions').choices(locales).default(localeOfEnvironment()),
    )
    .addHelpText('after', `\n${codes}`)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse();
  return command.opts<Options>();
}
