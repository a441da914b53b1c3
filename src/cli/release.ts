/** `npm run release`: keeps what the tables hold today as a release, which later builds are dated by, and cites it in CITATION.cff. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { catalogueFrom, type Release } from '../core/catalogue.ts';
import { datasetHashes } from '../core/datasets/canonical.ts';
import { tables } from '../core/datasets/index.ts';
import { creditsOf } from '../core/credits.ts';
import { citationCff } from '../core/metadata/citation-cff.ts';
import { changesBetween, releaseProblems, type ReleaseRecord } from '../core/releases.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { newSum } from '../io/checksums.ts';
import { nameOf } from '../io/content-file.ts';
import { contentFolder, projectFolder } from '../io/folders.ts';
import { localeOfEnvironment } from '../io/locale-of-environment.ts';
import { readContent } from '../io/read-content.ts';
import { readGazetteer } from '../io/read-gazetteer.ts';
import { readReleases, releaseFile } from '../io/read-releases.ts';
import { readRegister } from '../io/read-register.ts';
import { siteAddress } from '../io/site-address.ts';
import { toldProblems } from '../io/told-problems.ts';

interface Options {
  readonly releaseVersion: string;
  readonly date: string;
  readonly content: string;
  readonly locale: Locale;
}

const command = new Command('npm run release --')
  .description('Keeps what the tables hold as a release: content/releases/<version>.json.')
  .requiredOption('--release-version <version>', 'its version, such as 0.2.0')
  .requiredOption('--date <date>', 'its day, such as 2026-12-01; no clock is read')
  .option('--content <folder>', 'content to release', path.relative(projectFolder, contentFolder))
  .addOption(
    new Option('--locale <locale>', 'language of the messages').choices(locales).default(localeOfEnvironment()),
  )
  .parse();

const { releaseVersion: version, date, content: folder, locale } = command.opts<Options>();
const root = path.resolve(folder);
const t = translatorOf(locale);
const releases = readReleases(root);

/** What the tables hold on its day, or the reason why they cannot be read. */
function recordOf(release: Release): ReleaseRecord | string {
  const gazetteer = readGazetteer();
  const { problems, ...records } = readContent(root, gazetteer);
  if (problems.length > 0) return `${toldProblems(problems, locale)}\n\n${t('release.refused')}`;
  const catalogue = catalogueFrom({ release, gazetteer, ...records });
  return { ...release, tables: datasetHashes(tables, catalogue, newSum) };
}

function keep(record: ReleaseRecord): void {
  const file = releaseFile(root, version);
  const changes = changesBetween(releases.at(-1)?.tables ?? {}, record.tables);
  mkdirSync(path.dirname(file), { recursive: true });
  // `wx` refuses a file that has come to be there since the releases were read.
  writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`, { flag: 'wx' });
  if (root === contentFolder) {
    const credits = creditsOf(readRegister(root).map((space) => space.record));
    writeFileSync(path.join(projectFolder, 'CITATION.cff'), citationCff({ version, date }, siteAddress({}), credits));
  }
  console.log(t('release.kept', { file: nameOf(file), ...changes }));
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

const [problem] = releaseProblems({ version, date }, releases);
const record = problem ? t(`release.problem.${problem.code}`, problem.args) : recordOf({ version, date });
if (typeof record === 'string') refuse(record);
else keep(record);
