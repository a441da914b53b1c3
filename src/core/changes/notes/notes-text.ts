import type { Locale } from '../../../i18n/locales.ts';
import { translatorOf } from '../../../i18n/translate.ts';
import { visible } from '../../hidden-characters.ts';
import { factIn } from '../told-record.ts';
import { countsIn, endIn, notedRecords, preambleOf, type NotedCommit, type NotedRecord, type Notes } from './notes.ts';

/** Who and which commit, e.g. `1a2b3c4d5e, 29 November 2026, anna: Correct the desks`. */
export const commitIn = ({ hash, date, author, subject }: NotedCommit): string =>
  `${hash.slice(0, 10)} ${date} ${author}: ${subject}`;

function recordLines(record: NotedRecord, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  const { name, notes, facts, evidence, commits, step, isUncommitted } = record;
  return [
    `${name} · ${step.id}`,
    ...(notes.length > 0 ? [`  ${notes.join(' ')}`] : []),
    ...facts.map((fact) => `  ${factIn(fact, locale)}`),
    ...evidence.map(({ words, url }) => `  ${[words, url].filter(Boolean).join(' ')}`),
    ...commits.map((commit) => `  ${t('notes.commit', { commit: commitIn(commit) })}`),
    ...(isUncommitted ? [`  ${t('notes.uncommitted')}`] : []),
  ];
}

/** The notes as plain text for a terminal; nothing that is contributed can steer it. */
export function notesText(notes: Notes, locale: Locale): string {
  const t = translatorOf(locale);
  const title = t('notes.title', { from: endIn(notes.from, locale), to: endIn(notes.to, locale) });
  const sections = [...notedRecords(notes, locale)].map(([collection, records]) =>
    [
      t(`changes.collection.${collection}`),
      ...records.map((record) => recordLines(record, locale).map(visible).join('\n')),
    ].join('\n\n'),
  );
  const preamble = preambleOf(notes, locale);
  const counts = countsIn(notes, locale);
  const head = [title, ...preamble, ...(counts.length > 0 ? counts : [t('notes.none')])].map(visible).join('\n');
  return `${[head, ...sections].join('\n\n')}\n`;
}
