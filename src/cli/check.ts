import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { bibliographyKind, contentFolders } from '../core/content-kinds.ts';
import { findingsOf, isAbout } from '../core/findings/findings-of.ts';
import type { Finding } from '../core/findings/finding.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { nameOf, rewrite } from '../io/content-file.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { readContent, type Content } from '../io/read-content.ts';
import { readGazetteer } from '../io/read-gazetteer.ts';
import { readRelease } from '../io/read-releases.ts';
import { toldFindings } from '../io/told-findings.ts';
import { toldProblems } from '../io/told-problems.ts';

interface Options {
  readonly content: string;
  readonly findings?: true;
  readonly fix?: true;
  readonly locale: Locale;
}

const command = new Command('npm run check --')
  .description('Judges records and texts: all of them, or those that are named.')
  .argument('[files...]', 'files of these folders to judge')
  .option(
    '--content <folder>',
    `folder that holds ${contentFolders.map((name) => `${name}/`).join(', ')}`,
    path.relative(projectFolder, contentFolder),
  )
  .option('--findings', 'once nothing is wrong, tell what an editor would question too')
  .option('--fix', 'rewrite the files in which nothing is wrong but the form')
  .addOption(
    new Option('--locale <locale>', 'language of the messages').choices(locales).default(localeOfEnvironment()),
  )
  .parse();

const { content: folder, findings: tellsFindings, fix, locale } = command.opts<Options>();
const t = translatorOf(locale);
const files = command.args.map((file) => path.resolve(file));

/** Paths that are named but are no file to judge, and folders that should be there. */
function notFound(): readonly string[] {
  const folders = contentFolders.map((name) => path.resolve(folder, name));
  const bibliography = path.resolve(folder, bibliographyKind.file);
  const isContent = (file: string): boolean =>
    existsSync(file) &&
    (file === bibliography || (folders.includes(path.dirname(file)) && /\.(json|mdx?)$/.test(file)));
  const places = [...folders, bibliography].filter((place) => !existsSync(place));
  return [...places, ...files.filter((file) => !isContent(file))].map(nameOf);
}

const gazetteer = readGazetteer();
const root = path.resolve(folder);

const read = (): Content => readContent(root, gazetteer, (file) => files.length === 0 || files.includes(file));

function fixed(content: Content): Content {
  for (const [file, text] of content.unformatted) rewrite(file, text);
  console.log(t('check.fixed', { files: content.unformatted.size }));
  return read();
}

/** What is questionable in the spaces that were asked for, compared with all the others. */
function findingsAbout({ spaces }: Content): readonly Finding[] {
  const all = files.length === 0 ? spaces : readContent(root, gazetteer).spaces;
  const register = [...all].map(([id, record]) => ({ id, record }));
  const findings = findingsOf(register, { gazetteer, today: readRelease().date });
  return findings.filter((finding) => isAbout(finding, new Set(spaces.keys())));
}

function tellFindings(findings: readonly Finding[]): void {
  const isHidden = findings.length > 0 && !tellsFindings;
  if (findings.length > 0 && tellsFindings) console.log(`\n${toldFindings(findings, root, locale)}\n`);
  console.log(t(isHidden ? 'check.findings-hidden' : 'check.findings', { findings: findings.length }));
}

function tell(content: Content): void {
  const { problems, chapters, ...kinds } = content;
  if (problems.length === 0) {
    const sizes = Object.entries(kinds).map(([kind, { size }]) => [kind, size] as const);
    console.log(t('check.passed', { ...Object.fromEntries(sizes), chapters: chapters.length }));
    tellFindings(findingsAbout(content));
    return;
  }
  console.error(toldProblems(problems, locale));
  process.exitCode = 1;
}

const missing = notFound();
if (missing.length > 0) {
  console.error(t('check.not-found', { files: missing.join(', ') }));
  process.exitCode = 1;
} else {
  const content = read();
  tell(fix ? fixed(content) : content);
}
