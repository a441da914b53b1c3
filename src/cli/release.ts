/** `npm run release`: keeps what the tables hold today as a release, which later builds are dated by, and cites it in CITATION.cff. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { catalogueFrom, type Release } from '../core/catalogue.ts';
import { knownCommits } from '../core/changes/known-commits.ts';
import { recordsIn, type Records } from '../core/changes/records.ts';
import { changesBetweenRecords, recordsOfLast, type ReleaseChanges } from '../core/changes/release-changes.ts';
import { columnsOfTables, versionProblems } from '../core/changes/version-rule.ts';
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
import { changesFile, readChanges } from '../io/read-changes.ts';
import { readContent } from '../io/read-content.ts';
import { writeNewFiles } from '../io/new-files.ts';
import { readGazetteer } from '../io/read-gazetteer.ts';
import { readReleases, releaseFile } from '../io/read-releases.ts';
import { commitsSinceRelease, touchKey } from '../io/record-commits.ts';
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
  .description(
    'Keeps what the tables hold as a release, and what it changes: content/releases/<version>.json, <version>.changes.json.',
  )
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

/** What the tables hold on a day, and the records that they are made of. */
interface Held {
  readonly record: ReleaseRecord;
  readonly records: Records;
}

/** What is to be released, or the reason why it cannot be read. */
function heldOn(release: Release): Held | string {
  const gazetteer = readGazetteer();
  const { problems, ...content } = readContent(root, gazetteer);
  if (problems.length > 0) return `${toldProblems(problems, locale)}\n\n${t('release.refused')}`;
  const catalogue = catalogueFrom({ release, gazetteer, ...content });
  return { record: { ...release, tables: datasetHashes(tables, catalogue, newSum) }, records: recordsIn(content) };
}

/** What it changes, beside the releases before it. */
function changesOf({ record, records }: Held, changesBefore: readonly ReleaseChanges[]): ReleaseChanges {
  const last = changesBefore.at(-1);
  const changes = changesBetweenRecords(recordsOfLast(changesBefore), records);
  const { git, touching } = commitsSinceRelease(root, last?.version);
  const commits = knownCommits(changes, records, {
    git,
    commitsOf: (collection, id) => touching.get(touchKey(collection, id)) ?? [],
  });
  return {
    version: record.version,
    date: record.date,
    since: last?.version ?? null,
    columns: columnsOfTables(tables),
    commits,
    records: changes,
  };
}

const written = (kept: unknown): string => `${JSON.stringify(kept, null, 1)}\n`;

function keep(held: Held, changesBefore: readonly ReleaseChanges[]): void {
  const { record } = held;
  const file = releaseFile(root, version);
  const changes = changesBetween(releases.at(-1)?.tables ?? {}, record.tables);
  // Refuses a file that has come to be there since the releases were read.
  writeNewFiles(
    new Map([
      [file, written(record)],
      [changesFile(root, version), written(changesOf(held, changesBefore))],
    ]),
  );
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

function release(): void {
  const changesBefore = readChanges(root);
  const [problem] = [
    ...releaseProblems({ version, date }, releases),
    ...versionProblems(version, changesBefore.at(-1), columnsOfTables(tables), locale),
  ];
  const held = problem ? t(`release.problem.${problem.code}`, problem.args) : heldOn({ version, date });
  if (typeof held === 'string') refuse(held);
  else keep(held, changesBefore);
}

try {
  release();
} catch (error) {
  refuse(t('release.stopped', { reason: (error as Error).message }));
}
