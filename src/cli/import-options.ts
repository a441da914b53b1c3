import path from 'node:path';
import { Command, Option } from 'commander';
import { locales, type Locale } from '../i18n/locales.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';

/** Licences under which a table may be that the register copies facts from: both let CC BY 4.0 be put on what is made of them. */
export const copiedLicences = ['CC0-1.0', 'CC-BY-4.0'] as const;

export interface Options {
  readonly content: string;
  readonly date?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly licence?: (typeof copiedLicences)[number];
  readonly locale: Locale;
  readonly source?: string;
  readonly title?: string;
  readonly to?: string;
}

const codes =
  'Ends with 0 when all could be proposed, with 1 when a row or an element is refused, with 2 when nothing can be read or written.';

/** What `npm run import` was asked for, and the file; ends the command with 2 where it cannot be understood. */
export function readImportOptions(): { readonly file: string; readonly options: Options } {
  const command = new Command('npm run import --')
    .description(
      'Compares coworking spaces of a file with the register: an export of OpenStreetMap (.json, .geojson) or a table (.csv, .tsv). The register stays as it is.',
    )
    .argument('<file>', 'Overpass JSON, GeoJSON of OpenStreetMap, or CSV with a line of headings')
    .option('--to <folder>', 'new folder to write drafts and the report to, outside the content, e.g. drafts')
    .addOption(new Option('--licence <licence>', 'of a table whose facts may be copied').choices(copiedLicences))
    .option('--source <url>', 'page on which the table was published')
    .option('--title <title>', 'title of that page')
    .option('--date <date>', 'date that it gives, e.g. 2026-05-02')
    .addOption(new Option('--format <format>', 'of the report').choices(['text', 'json', 'markdown']).default('text'))
    .option('--content <folder>', 'folder that holds spaces/', path.relative(projectFolder, contentFolder))
    .addOption(
      new Option('--locale <locale>', 'language of the report').choices(locales).default(localeOfEnvironment()),
    )
    .addHelpText('after', `\n${codes}`)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse();
  return { file: command.args[0] ?? '', options: command.opts<Options>() };
}
