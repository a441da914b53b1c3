import type { Locale } from '../../../i18n/locales.ts';
import { translatorOf } from '../../../i18n/translate.ts';
import type { Catalogue } from '../../catalogue.ts';
import { dateIn } from '../../words/dates-in.ts';
import type { GitReach } from '../release-changes.ts';
import type { RecordStep } from '../record-steps.ts';
import type { Step } from '../steps.ts';
import { toldRecord, type ToldRecord } from '../told-record.ts';
import { columnChangeIn, lowestVersion, weightOf, type ColumnChange } from '../version-rule.ts';

/** A commit that touched a record, as git tells it to whoever has the repository. */
export interface NotedCommit {
  readonly hash: string;
  readonly date: string;
  readonly author: string;
  readonly subject: string;
}

/** One end of what is compared. */
export interface End {
  readonly kind: 'release' | 'commit' | 'files';
  /** The version, or the hash of the commit; '' for the files as they lie. */
  readonly name: string;
  /** The day of the release or the commit. */
  readonly date?: string;
}

/** What was told apart to judge the version: columns of the tables, fields of the schemas, or neither could be had. */
export type JudgedBy = 'columns' | 'schemas' | 'nothing';

/** All that release notes are written from. */
export interface Notes {
  readonly from: End;
  readonly to: End;
  readonly step: Step;
  readonly judgedBy: JudgedBy;
  readonly differences: readonly ColumnChange[];
  /** The release that the version is reckoned from; missing before the first. */
  readonly lastVersion?: string;
  readonly git: Exclude<GitReach, 'first'>;
  readonly commitsOf: (record: RecordStep) => readonly NotedCommit[];
  /** Whether the file of a record differs from the last commit. */
  readonly isUncommitted: (record: RecordStep) => boolean;
  /** Files of records, at the later end, that the checker refuses. */
  readonly wrong: number;
  readonly catalogue: Catalogue;
}

/** One record of the notes, in words. */
export interface NotedRecord extends ToldRecord {
  readonly step: RecordStep;
  readonly commits: readonly NotedCommit[];
  readonly isUncommitted: boolean;
}

/** The lowest version that the rule asks of the next release; undefined before the first, or where nothing differs. */
export function askedVersion({ lastVersion, differences, step }: Notes): string | undefined {
  if (lastVersion === undefined || (step.records.length === 0 && differences.length === 0)) return undefined;
  return lowestVersion(lastVersion, weightOf(differences));
}

export function endIn({ kind, name, date }: End, locale: Locale): string {
  const t = translatorOf(locale);
  const when = date === undefined ? '' : dateIn(date, locale);
  return t(`notes.end.${kind}`, { name: kind === 'commit' ? name.slice(0, 10) : name, date: when });
}

const columnsIn = (differences: readonly ColumnChange[], locale: Locale): string =>
  differences.map((change) => columnChangeIn(change, locale)).join(', ');

/** What stands above the records: what differs in the shape, the version that is asked, and what cannot be known. */
export function preambleOf(notes: Notes, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  const { differences, judgedBy, git, wrong } = notes;
  const asked = askedVersion(notes);
  return [
    ...(differences.length > 0 ? [t(`notes.differ.${judgedBy}`, { names: columnsIn(differences, locale) })] : []),
    ...(judgedBy === 'nothing' ? [t('notes.differ.nothing')] : []),
    ...(asked === undefined ? [] : [t('notes.asked', { version: asked, last: notes.lastVersion ?? '' })]),
    ...(git === 'complete' ? [] : [t(`notes.git.${git}`)]),
    ...(wrong > 0 ? [t('notes.wrong', { count: wrong })] : []),
  ];
}

/** How many records of each kind came, changed and went, in the order of the kinds. */
export function countsIn({ step }: Notes, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  return [...Map.groupBy(step.records, ({ collection }) => collection)].map(([collection, records]) => {
    const count = (change: RecordStep['change']): number => records.filter((record) => record.change === change).length;
    const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
    return t('notes.counts', { what: t(`changes.collection.${collection}`), ...counts });
  });
}

/** Each record that differs, in words, under its kind. */
export function notedRecords(
  notes: Notes,
  locale: Locale,
): ReadonlyMap<RecordStep['collection'], readonly NotedRecord[]> {
  const { step, catalogue, commitsOf, isUncommitted } = notes;
  const noted = step.records.map((record) => ({
    ...toldRecord(record, { catalogue, locale }),
    step: record,
    commits: commitsOf(record),
    isUncommitted: isUncommitted(record),
  }));
  return Map.groupBy(noted, (record) => record.step.collection);
}
