/** `npm run proposal`: the comment under a pull request, what it changes of each space in the words of the pages. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { visible } from '../core/hidden-characters.ts';
import { commentOn } from '../core/pull-request/comment.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { GitError } from '../io/git.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { readProposal } from '../io/read-proposal.ts';

interface Options {
  readonly base: string;
  readonly head: string;
  readonly content: string;
  readonly previewUrl?: string;
  readonly downloadUrl?: string;
  readonly out?: string;
  readonly locale: Locale;
}

/** How the command ends: the comment is there, or it could not be made. */
const exit = { well: 0, unable: 2 } as const;
const worktree = 'worktree';

function webAddress(text: string): string {
  const address = URL.parse(text);
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
    throw new InvalidArgumentError('Write a whole web address, such as https://example.org/preview/.');
  return address.href;
}

const { base, head, content, previewUrl, downloadUrl, out, locale } = new Command('npm run proposal --')
  .description(
    'Writes the comment under a pull request: what it changes of each space, in every language, as Markdown.',
  )
  .option('--base <commit>', 'commit or branch that it is to go into', 'main')
  .option('--head <commit>', `commit or branch that it brings; “${worktree}” for the files as they lie here`, worktree)
  .option('--content <folder>', 'content that it changes', path.relative(projectFolder, contentFolder))
  .option('--preview-url <address>', 'where it can be seen as a site', webAddress)
  .option('--download-url <address>', 'page from which the built site can be downloaded', webAddress)
  .option('--out <file>', 'file to write it to, instead of the standard output')
  .addOption(
    new Option('--locale <locale>', 'language that comes first').choices(locales).default(localeOfEnvironment()),
  )
  .addHelpText('after', '\nEnds with 0 when it is written, whatever it says, with 2 when it cannot be made.')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exit.well : exit.unable))
  .parse()
  .opts<Options>();

const t = translatorOf(locale);

function unable(reason: string): never {
  console.error(visible(reason));
  process.exit(exit.unable);
}

try {
  const proposal = readProposal({ root: path.resolve(content), base, ...(head !== worktree && { head }) });
  const comment = commentOn(proposal, {
    locale,
    ...(previewUrl && { preview: `${previewUrl.replace(/\/*$/, '')}/` }),
    ...(downloadUrl && { download: downloadUrl }),
  });
  if (out === undefined) process.stdout.write(comment);
  else writeFileSync(out, comment);
} catch (error) {
  const reason = (error as Error).message;
  unable(error instanceof GitError ? t('check.no-git', { reason }) : t('check.stopped', { reason }));
}
