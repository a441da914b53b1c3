/** `npm run release-notes`: what differs between two releases or commits, in words. */
import path from 'node:path';
import { Command, Option } from 'commander';
import { notesJson } from '../core/changes/notes/notes-json.ts';
import { notesMarkdown } from '../core/changes/notes/notes-markdown.ts';
import { notesText } from '../core/changes/notes/notes-text.ts';
import { visible } from '../core/hidden-characters.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { readNotes, UnknownEnd } from '../io/read-notes.ts';

const formats = { text: notesText, markdown: notesMarkdown, json: notesJson } as const;

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly content: string;
  readonly format: keyof typeof formats;
  readonly locale: Locale;
}

/** How the command ends: the notes are there, or they could not be made. */
const exit = { well: 0, unable: 2 } as const;

const { content, locale, format, ...ends } = new Command('npm run release-notes --')
  .description(
    'Tells what differs between two releases or commits: each record, which fact from what to what, and who.',
  )
  .option('--from <version or commit>', 'where to begin; the newest release unless given')
  .option('--to <version or commit>', 'where to end; the files as they lie here unless given')
  .option('--content <folder>', 'content to compare', path.relative(projectFolder, contentFolder))
  .addOption(new Option('--format <format>', 'how to write it').choices(Object.keys(formats)).default('text'))
  .addOption(new Option('--locale <locale>', 'language').choices(locales).default(localeOfEnvironment()))
  .addHelpText('after', '\nEnds with 0 when it is written, with 2 when one of the two is not known here.')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exit.well : exit.unable))
  .parse()
  .opts<Options>();

function unable(reason: string): never {
  console.error(visible(reason));
  process.exit(exit.unable);
}

const t = translatorOf(locale);
try {
  process.stdout.write(formats[format](readNotes({ root: path.resolve(content), ...ends }), locale));
} catch (error) {
  if (error instanceof UnknownEnd) unable(t(`notes.problem.${error.code}`, { found: error.found }));
  unable(t('notes.stopped', { reason: (error as Error).message }));
}
