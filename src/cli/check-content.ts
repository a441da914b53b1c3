import path from 'node:path';
import { contentFolders } from '../core/content-kinds.ts';
import type { Finding } from '../core/findings/finding.ts';
import { findingsOf, isAbout } from '../core/findings/findings-of.ts';
import { visible } from '../core/hidden-characters.ts';
import { translatorOf } from '../i18n/translate.ts';
import { changedContent, missingIn } from '../io/asked-files.ts';
import { nameOf, rewrite } from '../io/content-file.ts';
import { GitError } from '../io/git.ts';
import { leaveJudged } from '../io/judged-content.ts';
import { readContent, type Content } from '../io/read-content.ts';
import { readGazetteer } from '../io/read-gazetteer.ts';
import { readRegister } from '../io/read-register.ts';
import { readRelease } from '../io/read-releases.ts';
import { remarkAbout, remarksOn } from '../io/remarks.ts';
import { reports } from '../io/reports/index.ts';
import { toldFindings } from '../io/told-findings.ts';
import { toldProblems } from '../io/told-problems.ts';
import { exit } from './check-exit.ts';
import { readOptions } from './check-options.ts';

const { options, files: named } = readOptions();
const { base, changed, findings: tellsFindings, fix, format, locale } = options;
const t = translatorOf(locale);
const root = path.resolve(options.content);

/** The files to judge; undefined for all of them. */
type Asked = readonly string[] | undefined;

/** Says why nothing can be judged, and ends. */
function unable(reason: string): never {
  console.error(visible(reason));
  process.exit(exit.unable);
}

function askedFiles(): Asked {
  if (!changed) return named.length > 0 ? named : undefined;
  try {
    return changedContent(root, base);
  } catch (error) {
    if (error instanceof GitError) unable(t('check.no-git', { reason: error.message }));
    throw error;
  }
}

function judged(asked: Asked): Content {
  const files = new Set(asked);
  const read = (): Content => readContent(root, readGazetteer(), (file) => asked === undefined || files.has(file));
  const content = read();
  if (!fix) return content;
  for (const [file, text] of content.unformatted) rewrite(file, text);
  if (format === 'text') console.log(t('check.fixed', { files: content.unformatted.size }));
  return content.unformatted.size > 0 ? read() : content;
}

/** What is questionable in the spaces that were judged, compared with all the others. */
function findingsAbout({ spaces, problems }: Content, asked: Asked): readonly Finding[] {
  if (problems.length > 0 || spaces.size === 0) return [];
  const register = asked ? readRegister(root) : [...spaces].map(([id, record]) => ({ id, record }));
  const findings = findingsOf(register, { gazetteer: readGazetteer(), today: readRelease().date });
  const judgedIds = new Set(spaces.keys());
  return findings.filter((finding) => isAbout(finding, judgedIds));
}

/** How many of each kind, e.g. `{ spaces: 219, networks: 32 … }`. */
function passedIn(content: Content): Readonly<Record<string, number>> {
  const sizes = Object.entries(content).flatMap(([kind, records]) =>
    records instanceof Map && records !== content.unformatted ? [[kind, records.size] as const] : [],
  );
  return { ...Object.fromEntries(sizes), chapters: content.chapters.length };
}

function tellFindings(findings: readonly Finding[]): void {
  const isHidden = findings.length > 0 && !tellsFindings;
  if (findings.length > 0 && tellsFindings) console.log(`\n${toldFindings(remarksOn(findings, root, locale))}\n`);
  console.log(t(isHidden ? 'check.findings-hidden' : 'check.findings', { findings: findings.length }));
}

function tellPeople(content: Content, findings: readonly Finding[], asked: Asked): void {
  const { problems, unformatted } = content;
  if (problems.length > 0) {
    console.error(toldProblems(problems, locale));
    if (unformatted.size > 0) console.error(t('check.fixable', { files: unformatted.size }));
    return;
  }
  if (asked?.length === 0) console.log(t('check.nothing-changed', { base }));
  console.log(t('check.passed', passedIn(content)));
  tellFindings(findings);
}

/** The report as a machine reads it, always whole and always on standard output. */
function tellMachines(content: Content, found: readonly Finding[]): void {
  const problems = content.problems.map((problem) => remarkAbout(problem, locale));
  const findings = remarksOn(found, root, locale);
  const report = { locale, remarks: [...problems, ...findings], passed: passedIn(content) };
  process.stdout.write(reports[format]?.(report) ?? '');
}

function check(): number {
  const missing = missingIn(root, named).map(nameOf);
  const folders = contentFolders.map((name) => `${nameOf(root)}/${name}`).join(', ');
  if (missing.length > 0) unable(t('check.not-found', { files: missing.join(', '), folders }));
  if (changed && named.length > 0) unable(t('check.files-or-changed'));
  const asked = askedFiles();
  const content = judged(asked);
  const findings = findingsAbout(content, asked);
  if (!asked) leaveJudged({ ...content, findings });
  (format === 'text' ? tellPeople : tellMachines)(content, findings, asked);
  return content.problems.length > 0 ? exit.problems : exit.well;
}

// Whoever reads only the beginning (`| head`) closes the pipe: then there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(exit.problems));

try {
  process.exitCode = check();
} catch (error) {
  // A folder that cannot be read, a disk that is full: one sentence, not the way through the code.
  unable(t('check.stopped', { reason: (error as Error).message }));
}
